import { expect, test } from '@playwright/test'
import AxeBuilder from '@axe-core/playwright'
import { DEMO, signIn, watchConsole } from './support'

test('A1 · the first screen offers the quick registration and the sign-in', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveURL(/\/sign-in$/)
  await expect(page.getByRole('tab', { name: '手机号快速注册' })).toHaveAttribute('aria-selected', 'true')
  await page.getByRole('button', { name: '注册并进入' }).click()
  await expect(page.getByText('请填写此项')).toHaveCount(3)
  await page.getByRole('textbox', { name: '手机号' }).fill('12345')
  await page.getByRole('button', { name: '获取验证码' }).click()
  await expect(page.getByText('请输入有效的手机号')).toBeVisible()
})

test('A2 · the full registration says which fields are missing', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByRole('link', { name: '填写完整资料注册' }).click()
  await page.getByRole('button', { name: '注册', exact: true }).click()
  await expect(page.getByRole('alert')).toHaveCount(7)
  await expect(page.getByLabel('用户名')).toBeFocused()
})

test('A3 · signing in leads where one wanted to go, a wrong password does not', async ({ page }) => {
  await page.goto('/account/profile')
  await expect(page).toHaveURL(/sign-in\?next=/)
  await page.getByRole('tab', { name: '账号登录' }).click()
  await page.getByLabel('账号', { exact: true }).fill(DEMO.login)
  await page.locator('input[type=password]').fill('wrong-password-1')
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await page.locator('input[type=password]').fill(DEMO.password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await expect(page).toHaveURL(/account\/profile$/)
})

test('A3 · signing out in one tab signs out the other', async ({ page, context }) => {
  await signIn(page)
  const other = await context.newPage()
  await other.goto('/account/profile')
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible()
  await page.locator('button.user').click()
  await page.getByRole('menuitem', { name: '退出登录' }).click()
  await expect(page).toHaveURL(/sign-in/)
  await expect(other).toHaveURL(/sign-in/)
})

test('A5 · a forgotten password is recovered in three ways', async ({ page }) => {
  await page.goto('/recover')
  await expect(page.getByRole('textbox', { name: '手机号' })).toBeVisible()
  await page.getByRole('tab', { name: '邮箱' }).click()
  await expect(page.getByRole('textbox', { name: '邮箱' })).toBeVisible()
  await page.getByRole('tab', { name: '400 电话' }).click()
  await expect(page.getByText('一次性验证码')).toBeVisible()
})

test('A7 · a new password needs the current one', async ({ page }) => {
  await signIn(page)
  await page.goto('/account/password')
  await page.getByLabel('当前密码').first().fill('not-my-password')
  await page.getByLabel('新密码').first().fill('Another-2026-pass')
  await page.getByLabel('确认密码').fill('Another-2026-pass')
  await page.getByRole('button', { name: '确定修改' }).click()
  await expect(page.getByText('当前密码不正确')).toBeVisible()
})

test('A12 · the home page shows the four areas and the chat button', async ({ page }) => {
  await page.goto('/home')
  for (const area of ['智能客服', '找服务', '知识服务', '综合服务']) {
    await expect(page.getByRole('heading', { name: area, exact: true })).toBeVisible()
  }
  await expect(page.getByRole('button', { name: '打开智能客服' })).toBeVisible()
})

for (const width of [360, 390, 768, 1440, 3840]) {
  test(`A12 · nothing is wider than the page at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const path of ['/sign-in', '/home', '/register', '/recover', '/help', '/nowhere']) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(excess, path).toBeLessThanOrEqual(0)
    }
  })
}

test('A12 · pages can be used with a keyboard and a screen reader', async ({ page }) => {
  for (const path of ['/sign-in', '/register', '/recover', '/home', '/help', '/nowhere']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html}`)).toEqual([])
  }
  await page.goto('/home')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: '跳到主要内容' })).toBeFocused()
})

test('pages keep to the content security policy', async ({ page, context }) => {
  const complaints = watchConsole(context)
  await signIn(page)
  for (const path of ['/home', '/account/profile', '/account/password', '/help']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  }
  await page.locator('button.user').click()
  await expect(page.getByRole('menuitem', { name: '修改密码' })).toBeVisible()
  expect(complaints).toEqual([])
})

test('the language follows the switch and is remembered', async ({ page }) => {
  await page.goto('/home')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hello, how can we help?')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})
