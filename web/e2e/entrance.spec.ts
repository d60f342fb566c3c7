import type { Page } from '@playwright/test'
import { demoPassword, expect, newPerson, newPhone, PEOPLE, test } from './fixtures'

async function fillSignIn(page: Page, login: string, password: string): Promise<void> {
  await page.getByRole('tab', { name: '账号登录' }).click()
  await page.getByRole('textbox', { name: '账号' }).fill(login)
  await page.getByRole('textbox', { name: '密码' }).fill(password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
}

test('A1 · the first screen offers the quick registration and says what is wrong with it', async ({
  openPortal,
}) => {
  const page = await openPortal()
  await expect(page).toHaveURL(/\/sign-in$/)
  await expect(page.getByRole('tab', { name: '手机号快速注册' })).toHaveAttribute('aria-selected', 'true')
  await page.getByRole('button', { name: '注册并进入' }).click()
  await expect(page.getByText('请填写此项')).toHaveCount(3)
  await page.getByRole('textbox', { name: '手机号' }).fill('12345')
  await page.getByRole('button', { name: '获取验证码' }).click()
  await expect(page.getByText('请输入有效的手机号')).toBeVisible()
})

test('A1 · a phone number and the code from its message make an account', async ({
  openPortal,
  readCode,
}) => {
  const phone = newPhone()
  const page = await openPortal('/sign-in')
  await page.getByRole('tab', { name: '手机号快速注册' }).click()
  await page.getByRole('textbox', { name: '手机号' }).fill(phone)
  await page.getByRole('button', { name: '获取验证码' }).click()
  await page.getByRole('textbox', { name: '验证码' }).fill(await readCode(phone))
  await page.getByRole('textbox', { name: '设置密码' }).fill('qinghe-Liushui-47')
  await page.getByRole('button', { name: '注册并进入' }).click()
  await expect(page).toHaveURL(/\/home$/)
})

test('A2 · the full registration says what is missing or taken, keeps the rest, and makes the account', async ({
  openPortal,
  readCode,
}) => {
  const person = newPerson()
  const page = await openPortal('/sign-in')
  await page.getByRole('link', { name: '填写完整资料注册' }).click()
  await page.getByRole('button', { name: '注册', exact: true }).click()
  await expect(page.getByRole('alert')).toHaveCount(7)
  await expect(page.getByRole('textbox', { name: '用户名' })).toBeFocused()

  await page.getByRole('textbox', { name: '用户名' }).fill(PEOPLE.customer)
  await page.getByRole('textbox', { name: '邮箱' }).fill(person.email)
  await page.getByRole('textbox', { name: '手机号' }).fill(person.phone)
  await page.getByRole('textbox', { name: '设置密码' }).fill(person.password)
  await page.getByRole('textbox', { name: '确认密码' }).fill(person.password)
  await page.getByRole('textbox', { name: '真实姓名' }).fill(person.realName)
  await page.getByRole('textbox', { name: '单位名称' }).fill('测试单位')
  await page.getByText('GS', { exact: false }).first().click()
  await page.getByRole('button', { name: '获取验证码' }).click()
  await page.getByRole('textbox', { name: '验证码' }).fill(await readCode(person.phone))
  await page.getByRole('button', { name: '注册', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: '用户名' })).toBeVisible()

  await page.getByRole('textbox', { name: '用户名' }).fill(person.userName)
  await page.getByRole('button', { name: '注册', exact: true }).click()
  await expect(page).toHaveURL(/\/home$/)
  await page.goto('/account/profile')
  await expect(page.getByText(person.email)).toBeVisible()
  await expect(page.getByText('测试单位').first()).toBeVisible()
})

test('A3 · signing in leads where one wanted to go and stays; a wrong password does not', async ({
  openPortal,
}) => {
  const page = await openPortal('/account/profile')
  await expect(page).toHaveURL(/sign-in\?next=/)
  await fillSignIn(page, PEOPLE.customer, 'wrong-password-1')
  await expect(page.getByRole('alert')).toHaveText(/用户名或密码不正确/)
  await page.getByRole('textbox', { name: '密码' }).fill(demoPassword())
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await expect(page).toHaveURL('/account/profile')
  await page.goto('/sign-in')
  await expect(page).toHaveURL(/\/home$/)
})

test('A3 · five wrong passwords lock one account for a while, and nobody else', async ({
  newcomer,
  openPortal,
}) => {
  const person = await newcomer()
  const page = await openPortal('/sign-in')
  for (let i = 0; i < 5; i++) {
    await fillSignIn(page, person.phone, `wrong-password-${i}`)
    await expect(page.getByRole('button', { name: '登录', exact: true })).toBeEnabled()
    await expect(page.getByRole('alert')).toHaveText(/用户名或密码不正确/)
  }
  await fillSignIn(page, person.phone, person.password)
  await expect(page.getByRole('alert')).toHaveText(/失败次数过多，请 1 分钟后再试/)
  await fillSignIn(page, PEOPLE.customer, demoPassword())
  await expect(page).toHaveURL(/\/home$/)
})

test('A3 · signing out in one tab signs out the other', async ({ openAs }) => {
  const page = await openAs('customer')
  const other = await page.context().newPage()
  await other.goto('/account/profile')
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('button', { name: /李明/ }).click()
  await page.getByRole('menuitem', { name: '退出登录' }).click()
  await expect(page).toHaveURL(/sign-in/)
  await expect(other).toHaveURL(/sign-in/)
})

test('A5 · the three ways to a new password are shown', async ({ openPortal }) => {
  const page = await openPortal('/recover')
  await expect(page.getByRole('textbox', { name: '手机号' })).toBeVisible()
  await page.getByRole('tab', { name: '邮箱' }).click()
  await expect(page.getByRole('textbox', { name: '邮箱' })).toBeVisible()
  await page.getByRole('tab', { name: '400 电话' }).click()
  await expect(page.getByText('一次性验证码')).toBeVisible()
})

for (const way of ['手机号', '邮箱'] as const) {
  test(`A5 · a forgotten password is replaced by the code sent to the ${way}; other devices are signed out`, async ({
    newcomer,
    openPortal,
    readCode,
  }) => {
    const person = await newcomer()
    const device = await openPortal('/sign-in')
    await fillSignIn(device, person.userName, person.password)
    await expect(device).toHaveURL(/\/home$/)

    const address = way === '手机号' ? person.phone : person.email
    const page = await openPortal('/recover')
    await page.getByRole('tab', { name: way }).click()
    await page.getByRole('textbox', { name: way }).fill(address)
    await expect(async () => {
      // The server lets a second pass between two codes to one phone.
      await page.getByRole('button', { name: '获取验证码' }).click({ timeout: 500 })
      await expect(page.getByText('验证码已发送到').first()).toBeVisible({ timeout: 1_000 })
    }).toPass()
    await page.getByRole('textbox', { name: '验证码' }).fill('000000')
    await page.getByRole('textbox', { name: '新密码' }).fill('Chunjiang-2026-shui')
    await page.getByRole('button', { name: '设置新密码' }).click()
    await expect(page.getByRole('alert').filter({ hasText: '验证码不正确' }).first()).toBeVisible()
    await page.getByRole('textbox', { name: '验证码' }).fill(await readCode(address))
    await page.getByRole('button', { name: '设置新密码' }).click()
    await expect(page.getByText('新密码已生效')).toBeVisible()

    await device.goto('/account/profile')
    await expect(device).toHaveURL(/sign-in/)
    await page.getByRole('link', { name: '去登录' }).click()
    await fillSignIn(page, person.userName, 'Chunjiang-2026-shui')
    await expect(page).toHaveURL(/\/home$/)
  })
}

test('A7 · a new password needs the current one and signs out the other devices, not this one', async ({
  newcomer,
  openPortal,
}) => {
  const person = await newcomer()
  const other = await openPortal('/sign-in')
  await fillSignIn(other, person.phone, person.password)
  await expect(other).toHaveURL(/\/home$/)
  const page = await openPortal('/sign-in')
  await fillSignIn(page, person.phone, person.password)
  await expect(page).toHaveURL(/\/home$/)

  await page.goto('/account/password')
  await page.getByRole('textbox', { name: '当前密码' }).fill('not-my-password')
  await page.getByRole('textbox', { name: '新密码' }).fill('Another-2026-pass')
  await page.getByRole('textbox', { name: '确认密码' }).fill('Another-2026-pass')
  await page.getByRole('button', { name: '确定修改' }).click()
  await expect(page.getByText('当前密码不正确').first()).toBeVisible()
  await page.getByRole('textbox', { name: '当前密码' }).fill(person.password)
  await page.getByRole('button', { name: '确定修改' }).click()
  await expect(page.getByText('密码已修改')).toBeVisible()

  await other.goto('/account/profile')
  await expect(other).toHaveURL(/sign-in/)
  await page.goto('/account/profile')
  await expect(page).toHaveURL('/account/profile')
})
