import { defineConfig, devices } from '@playwright/test'

const own = process.env.BASE_URL
const baseURL = own ?? 'http://127.0.0.1:8099'

/** Browser tests against BASE_URL, or without one against dist/ and the stand-in server. */
export default defineConfig({
  testDir: 'e2e',
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
  ...(!own && {
    webServer: {
      command: 'node dev-mock/server.js 8099',
      url: `${baseURL}/api/session`,
      reuseExistingServer: true,
    },
  }),
})
