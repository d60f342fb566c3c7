import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import type { Person } from './people'

/** Every page, with somebody who may see it. */
const PAGES: [person: Person | 'guest', paths: string[]][] = [
  ['guest', ['/sign-in', '/register', '/recover', '/home', '/help', '/nowhere', '/console/sign-in']],
  [
    'customer',
    [
      '/home',
      '/account/profile',
      '/account/password',
      '/forbidden',
      '/appointments/new',
      '/tickets/new',
      '/tickets/list/mine',
      '/tickets/list/favourites',
    ],
  ],
  [
    'vip',
    [
      '/account/applications',
      '/account/messages',
      '/account/notices',
      '/account/footprints',
      '/account/points',
      '/account/unit',
      '/appointments',
      '/appointments/new',
    ],
  ],
  [
    'supervisor',
    [
      '/console/',
      '/console/desk',
      '/console/appointments',
      '/console/supervision',
      '/console/canned-replies',
      '/console/tickets',
      '/console/notice-settings',
      '/console/nowhere',
    ],
  ],
  [
    'editor',
    [
      '/console/knowledge',
      '/console/knowledge/new',
      '/console/knowledge/import',
      '/console/learning',
      '/console/robot-figures',
    ],
  ],
  [
    'operator',
    [
      '/console/',
      '/console/outbox',
      '/console/skill-groups',
      '/console/calendar',
      '/console/appointment-plans',
      '/console/applications',
      '/console/point-rules',
      '/console/forbidden',
    ],
  ],
]
const WIDTHS = [1440, 768, 390, 360]

async function settled(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect(page.getByRole('heading').first()).toBeVisible()
  await page.waitForLoadState('networkidle')
}

for (const [person, paths] of PAGES) {
  test(`A12 · pages of the ${person} fit every width and can be used with a screen reader`, async ({
    people,
  }) => {
    const page = person === 'guest' ? await people.guest() : await people.signIn(person)
    for (const path of paths) {
      await settled(page, path)
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 860 })
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(excess, `${path} at ${width} px is wider than the window`).toBeLessThanOrEqual(0)
        if (path.startsWith('/console/') && !path.endsWith('sign-in')) {
          const below = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)
          expect(below, `${path} at ${width} px scrolls beyond the frame`).toBeLessThanOrEqual(0)
        }
        if (width === 768 || width === 360) continue
        const { violations } = await new AxeBuilder({ page }).analyze()
        const found = violations.map(({ id, impact, nodes }) => `${impact} ${id} ${nodes[0]?.html}`)
        expect(found, `${path} at ${width} px`).toEqual([])
      }
    }
  })
}

test('A12 · the home page shows the four areas, and the first tab stop skips to them', async ({
  openPortal,
}) => {
  const page = await openPortal('/home')
  for (const area of ['智能客服', '找服务', '知识服务', '综合服务']) {
    await expect(page.getByRole('heading', { name: area, exact: true })).toBeVisible()
  }
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: '跳到主要内容' })).toBeFocused()
})

test('A12 · on a phone the pages are reached from the menu of the header', async ({ people }) => {
  const page = await people.guest({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  await page.goto('/home')
  await page.getByRole('button', { name: '打开菜单' }).click()
  const menu = page.getByRole('dialog', { name: '菜单' })
  await expect(menu.getByRole('link', { name: '首页' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await expect(page.getByRole('button', { name: '打开菜单' })).toBeFocused()
  await page.getByRole('button', { name: '打开菜单' }).click()
  await menu.getByRole('link', { name: '使用帮助' }).click()
  await expect(page).toHaveURL(/\/help$/)
  await expect(menu).toBeHidden()
})

test('A12 · the content security policy allows no code from elsewhere or from the page itself', async ({
  request,
}) => {
  for (const path of ['/home', '/console/']) {
    const policy = (await request.get(path)).headers()['content-security-policy'] ?? ''
    const scripts = /(script-src|default-src)[^;]*/.exec(policy)?.[0] ?? ''
    expect(scripts, path).toContain("'self'")
    expect(scripts, path).not.toMatch(/unsafe|https?:|\*|data:/)
    expect(policy, path).toContain("frame-ancestors 'none'")
  }
})

test('A12 · the language follows the switch and is remembered', async ({ openPortal }) => {
  const page = await openPortal('/home')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hello, how can we help?')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('C7 · staff sign in to the console, others are turned away', async ({ people }) => {
  const page = await people.guest()
  await page.goto('/console/desk')
  await expect(page).toHaveURL(/\/console\/sign-in\?next=/)
  const customer = await people.signIn('customer')
  await customer.goto('/console/desk')
  await expect(customer.getByRole('button', { name: /^我的状态/ })).toBeHidden()
  const agent = await people.signIn('agent')
  await agent.goto('/console/outbox')
  await expect(agent.getByRole('heading', { name: '没有权限' })).toBeVisible()
})
