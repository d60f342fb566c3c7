import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import importX from 'eslint-plugin-import-x'
import vue from 'eslint-plugin-vue'
import accessibility from 'eslint-plugin-vuejs-accessibility'
import prettier from 'eslint-config-prettier'
import globals from 'globals'
import { readdirSync } from 'node:fs'
import tseslint from 'typescript-eslint'
import textsInLocaleFiles from './eslint-rules/texts-in-locale-files.js'

const apps = ['portal', 'console']

/** A page never imports another page: what two pages need moves to shared/. */
const pageZones = apps.flatMap((app) =>
  readdirSync(`apps/${app}/src/pages`).map((page) => ({
    target: `./apps/${app}/src/pages/${page}`,
    from: `./apps/${app}/src/pages`,
    except: [`./${page}`],
    message: 'Pages do not import pages.',
  })),
)

const appZones = apps.flatMap((app) => [
  {
    target: `./apps/${app}`,
    from: './apps',
    except: [`./${app}`],
    message: 'Applications do not import each other.',
  },
  {
    target: `./apps/${app}/src/!(pages)/**`,
    from: `./apps/${app}/src/pages`,
    message: 'Pages are reached by their module.ts only.',
  },
])

const sharedZones = [
  { target: './shared', from: './apps', message: 'Shared code knows no application.' },
  { target: './api-client', from: ['./apps', './shared'], message: 'The client knows no application.' },
  {
    target: ['./apps', './shared'],
    from: './api-client',
    except: ['./index.ts'],
    message: 'Import from @api.',
  },
]

export default tseslint.config(
  {
    ignores: ['dist', 'target', 'node_modules', '**/*.d.ts', 'playwright-report', 'test-results'],
  },
  ...tseslint.configs.strict,
  ...vue.configs['flat/recommended'],
  ...accessibility.configs['flat/recommended'],
  {
    files: ['**/*.{js,ts,vue}'],
    languageOptions: {
      parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.vue'] },
      globals: { ...globals.browser },
    },
    plugins: {
      'import-x': importX,
      zhike: { rules: { 'texts-in-locale-files': textsInLocaleFiles } },
    },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.app.json' })],
    },
    rules: {
      'no-undef': 'off',
      eqeqeq: 'error',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true }],
      'import-x/no-restricted-paths': ['error', { zones: [...appZones, ...pageZones, ...sharedZones] }],
      'import-x/no-cycle': ['error', { maxDepth: 6 }],
      'import-x/no-unresolved': ['error', { ignore: ['^virtual:'] }],
      'zhike/texts-in-locale-files': 'error',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'vue/multi-word-component-names': 'off',
      'vue/require-default-prop': 'off',
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/define-macros-order': 'error',
      'vue/no-bare-strings-in-template': 'error',
      'vue/no-v-html': 'error',
      'vue/no-undef-components': 'off',
      'vue/no-static-inline-styles': 'error',
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
    },
  },
  {
    files: ['**/*.spec.ts', 'e2e/**', 'scripts/**', 'build/**', '*.config.{js,ts}'],
    rules: {
      'zhike/texts-in-locale-files': 'off',
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  prettier,
)
