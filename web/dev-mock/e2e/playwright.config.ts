import { defineConfig, devices } from '@playwright/test'

const baseURL = 'http://127.0.0.1:8099'

/** Browser tests of dist/ on the stand-in server: pages and states by themselves, without a database. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/mock',
  timeout: 45_000,
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    baseURL,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: /phone\.spec/,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'phone',
      testMatch: /phone\.spec/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: 'node dev-mock/server.js 8099',
    cwd: '../..',
    url: `${baseURL}/api/session`,
    reuseExistingServer: true,
  },
})
