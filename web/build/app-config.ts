import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import Components from 'unplugin-vue-components/vite'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import type { PluginOption, UserConfig } from 'vite'

const web = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** Short names of the source folders; tsconfig.app.json says the same to the type checker. */
export const alias = {
  '@api': web('api-client/index.ts'),
  '@shared': web('shared'),
  '@portal': web('apps/portal/src'),
  '@console': web('apps/console/src'),
}

/** Element Plus components are imported, with their CSS, where a template uses them. */
export function plugins(importStyle: 'css' | false = 'css'): PluginOption[] {
  return [
    vue(),
    Components({
      dirs: [],
      dts: false,
      resolvers: [ElementPlusResolver({ importStyle })],
    }),
  ]
}

/** Title and description of the HTML page, which is read before any script runs, come from the locale file too. */
function pageTexts(name: string): PluginOption {
  return {
    name: 'page-texts',
    transformIndexHtml(html) {
      const texts = JSON.parse(readFileSync(web('shared/locales/zh-CN.json'), 'utf8')) as {
        page: Record<string, { title: string; description: string }>
      }
      const page = texts.page[name]
      if (!page) throw new Error(`No texts for ${name} under "page"`)
      return html.replace('%TITLE%', page.title).replace('%DESCRIPTION%', page.description)
    },
  }
}

interface App {
  name: string
  base: string
  outDir: string
  port: number
}

const BACKEND = process.env.ZHIKE_BACKEND ?? 'http://127.0.0.1:8080'

/**
 * One build per application: they are used by different people, so they share no chunks.
 * Nothing is inlined, because the content security policy of the server allows only files of its own.
 */
export function appConfig({ name, base, outDir, port }: App): UserConfig {
  return {
    root: web(`apps/${name}`),
    base,
    publicDir: web('public'),
    cacheDir: web(`node_modules/.vite-${name}`),
    plugins: [...plugins(), pageTexts(name)],
    resolve: { alias },
    build: {
      outDir: web(outDir),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      manifest: true,
      target: 'es2022',
      chunkSizeWarningLimit: 400,
    },
    server: {
      port,
      strictPort: true,
      fs: { allow: [web('.')] },
      proxy: {
        '/api': { target: BACKEND },
        '/ws': { target: BACKEND.replace(/^http/, 'ws'), ws: true },
      },
    },
  }
}
