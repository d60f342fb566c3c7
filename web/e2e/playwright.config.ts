import { defineConfig } from '@playwright/test'
import { join } from 'node:path'

// e2e/run starts the server and sets BASE_URL and CHROMIUM; npm run e2e tests a server on its usual port.
const results = join(import.meta.dirname, '../test-results')

export default defineConfig({
  testDir: '.',
  // scripts/guide takes the pictures of docs/guide; they are no tests.
  ...(process.env['GUIDE'] ? { testMatch: /guide\.spec/ } : { testIgnore: /guide\.spec/ }),
  outputDir: join(results, 'artifacts'),
  // The people of the tests share one server and its queue: one test at a time.
  workers: 1,
  fullyParallel: false,
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: Boolean(process.env['CI']),
  // When this many fail, something common to all is broken: its cause is told sooner without the rest.
  maxFailures: process.env['CI'] ? 8 : 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: join(results, 'e2e.json') }]],
  use: {
    baseURL: process.env['BASE_URL'] ?? 'http://127.0.0.1:8080',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1366, height: 820 },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
})
