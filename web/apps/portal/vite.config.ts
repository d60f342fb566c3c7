import { defineConfig } from 'vite'
import { appConfig } from '../../build/app-config.ts'

export default defineConfig(appConfig({ name: 'portal', base: '/', outDir: 'dist', port: 5173 }))
