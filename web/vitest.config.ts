import { defineConfig } from 'vitest/config'
import { alias, plugins } from './build/app-config.ts'

export default defineConfig({
  plugins: plugins(false),
  resolve: { alias },
  test: {
    environment: 'happy-dom',
    include: ['{apps,shared,api-client,build,eslint-rules}/**/*.spec.ts'],
    restoreMocks: true,
    server: { deps: { inline: ['element-plus'] } },
  },
})
