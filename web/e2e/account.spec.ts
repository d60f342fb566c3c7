import { demoPassword, expect, newPhone, PEOPLE, test } from './fixtures'

test('A3 · a customer signs in by name and stays signed in on the next page', async ({ openPortal }) => {
  const page = await openPortal('/sign-in')
  await page.getByRole('tab', { name: '账号登录' }).click()
  await page.getByRole('textbox', { name: '账号' }).fill(PEOPLE.customer)
  await page.getByRole('textbox', { name: '密码' }).fill(demoPassword())
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await expect(page).toHaveURL(/\/home$/)
  await page.goto('/sign-in')
  await expect(page).toHaveURL(/\/home$/)
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
