import { defineConfig } from 'vite'
import { appConfig } from '../../build/app-config.ts'

export default defineConfig(
  appConfig({ name: 'console', base: '/console/', outDir: 'dist/console', port: 5174 }),
)
