import type { Page } from '@playwright/test'
import { Api } from './api'
import { expect, PEOPLE, demoPassword, test } from './fixtures'

const unique = (text: string) => `${text} ${Date.now().toString(36)}`

async function choose(page: Page, field: string, option: string): Promise<void> {
  // The box covers its input, which has the name.
  await page.getByRole('combobox', { name: field }).click({ force: true })
  await page.getByRole('option', { name: option, exact: true }).click()
}

async function fill(page: Page, title: string): Promise<void> {
  await choose(page, '产品', '浪潮 GS')
  await choose(page, '模块', '总账')
  await page.getByRole('textbox', { name: '预约主题' }).fill(title)
  await page.getByRole('textbox', { name: '问题描述' }).fill('月末结账时提示还有凭证未记账，需要协助。')
}

/** The last offered day has places whatever other tests book. */
async function chooseSlot(page: Page): Promise<void> {
  await page.getByRole('group', { name: '选择日期' }).getByRole('button').last().click()
  await page.getByRole('radio', { disabled: false }).first().check({ force: true })
}

/** @returns the number of the new appointment */
async function book(page: Page, title: string): Promise<string> {
  await page.goto('/appointments/new')
  await fill(page, title)
  await chooseSlot(page)
  await page.getByRole('button', { name: '确定' }).click()
  await expect(page).toHaveURL(/\/appointments\?.*id=\d+/)
  const told = await page.getByText(/预约已提交，预约单号 YY\d{8}-\d{4}/).textContent()
  return /YY\d{8}-\d{4}/.exec(told ?? '')?.[0] ?? ''
}

/** The desk shows weeks; the newest appointment is where its address says. */
async function openAtDesk(desk: Page, id: string, day: string): Promise<void> {
  await desk.goto(`/console/appointments?span=day&day=${day}&id=${id}`)
  await expect(desk.getByRole('dialog')).toBeVisible()
}

test('S9 S10 S10b · booked, shown on the progress page, taken and done by an agent while the customer looks on', async ({
  openAs,
}) => {
  const title = unique('月结支持')
  const customer = await openAs('vip')
  await customer.getByRole('link', { name: '服务预约' }).click()
  await expect(customer.getByRole('textbox', { name: '单位名称' })).toHaveValue('云岭装备制造有限公司')
  await expect(customer.getByRole('textbox', { name: '联系人' })).toHaveValue('王芳')
  await expect(customer.getByRole('textbox', { name: '联系方式' })).toHaveValue('19900000102')
  const number = await book(customer, title)
  const nodes = customer.getByRole('region', { name: '预约进度' }).getByRole('listitem')
  await expect(nodes).toHaveCount(3)
  await expect(nodes.nth(0)).toContainText(/已提交.*\d{4}-\d{2}-\d{2} \d{2}:\d{2}/)
  await expect(nodes.nth(0)).toHaveAttribute('aria-current', 'step')
  await expect(nodes.nth(1)).toContainText('未开始')

  const row = customer.getByRole('row').filter({ hasText: number })
  const day = /\d{4}-\d{2}-\d{2}(?= \d{2}:\d{2}–)/.exec((await row.textContent()) ?? '')?.[0] ?? ''
  const id = new URL(customer.url()).searchParams.get('id') ?? ''
  const agent = await openAs('agent')
  await openAtDesk(agent, id, day)
  await agent.getByRole('button', { name: '受理', exact: true }).click()
  await expect(nodes.nth(1)).toHaveAttribute('aria-current', 'step')
  await expect(nodes.nth(1)).toContainText('工号 80001')

  await agent.getByRole('button', { name: '完成', exact: true }).click()
  await agent.getByRole('textbox', { name: '处理结果' }).fill('已电话协助完成结账。')
  await agent.getByRole('button', { name: '确认完成' }).click()
  await expect(nodes.nth(2)).toHaveAttribute('aria-current', 'step')
  await expect(nodes.nth(2)).toContainText('工号 80001')
  await expect(row).toContainText('已完成')

  await row.dblclick()
  await expect(customer).toHaveURL(new RegExp(`/appointments/${id}$`))
  await expect(customer.getByText('已电话协助完成结账。')).toBeVisible()
})

test('S9 · what is missing is named and nothing is submitted', async ({ openAs }) => {
  const page = await openAs('vip', '/appointments/new')
  await page.getByRole('textbox', { name: '联系人' }).fill('')
  await page.getByRole('button', { name: '确定' }).click()
  await expect(page.getByText('请填写此项')).toHaveCount(5)
  const alert = page.getByRole('status').filter({ hasText: '还不能提交' })
  await expect(alert).toContainText('联系人、产品、模块、预约主题、问题描述、预约时间')
  await expect(page.getByRole('textbox', { name: '联系人' })).toBeFocused()
  await expect(page).toHaveURL(/\/appointments\/new$/)

  await page.getByRole('textbox', { name: '联系人' }).fill('王芳')
  await fill(page, unique('漏选时间'))
  await page.getByRole('button', { name: '确定' }).click()
  await expect(alert).toContainText(/请检查：\s*预约时间$/)
})

test('S9 S10b · the last place goes to one; the other is told, keeps the text and chooses another', async ({
  openAs,
  operator,
}) => {
  type Plan = { product: string; week: { capacity: number }[]; members: { id: number }[]; version: number }
  const setCapacity = async (capacity: number) => {
    const plans = await operator.get<Plan[]>('/api/console/appointment-plans')
    const { product, members, ...plan } = plans.find((one) => one.product === 'PS')!
    await operator.send('put', `/api/console/appointment-plans/${product}`, {
      ...plan,
      members: members.map(({ id }) => id),
      week: plan.week.map((slot) => ({ ...slot, capacity })),
    })
  }
  await setCapacity(1)
  const open = async () => {
    const page = await openAs('vip', '/appointments/new')
    await choose(page, '产品', '浪潮 PS')
    await choose(page, '模块', '总账')
    await page.getByRole('textbox', { name: '预约主题' }).fill('争最后一个')
    await page.getByRole('textbox', { name: '问题描述' }).fill('写好的说明')
    await page.getByRole('group', { name: '选择日期' }).getByRole('button').last().click()
    await page.getByRole('radio').last().check({ force: true })
    return page
  }
  const [first, second] = [await open(), await open()]
  await first.getByRole('button', { name: '确定' }).click()
  await expect(first).toHaveURL(/\/appointments\?/)
  await second.getByRole('button', { name: '确定' }).click()
  await expect(second.getByText('这个时段刚刚约满')).toBeVisible()
  await expect(second.getByRole('radio').last()).toBeDisabled()
  await expect(second.getByRole('textbox', { name: '问题描述' })).toHaveValue('写好的说明')
  await second.getByRole('radio', { disabled: false }).first().check({ force: true })
  await second.getByRole('button', { name: '确定' }).click()
  await expect(second).toHaveURL(/\/appointments\?/)
  await setCapacity(2)
})

test('S9 · who has not both rights sees which is missing and how to apply', async ({ openAs }) => {
  const customer = await openAs('customer', '/home')
  await customer.getByRole('link', { name: '服务预约' }).click()
  await expect(customer.getByRole('heading', { name: '您还不能使用服务预约' })).toBeVisible()
  await expect(customer.getByRole('listitem').filter({ hasText: 'VIP 客户' }).first()).toContainText(
    '尚未取得',
  )
  await expect(customer.getByRole('button', { name: '确定' })).toHaveCount(0)
  await customer.getByRole('link', { name: '去个人中心' }).click()
  await expect(customer).toHaveURL(/\/(account|me)/)

  const vip = await openAs('tad', '/appointments/new')
  await expect(vip.getByRole('listitem').filter({ hasText: 'VIP 客户' }).first()).toContainText('已取得')
  await expect(vip.getByRole('listitem').filter({ hasText: '单位管理员' }).first()).toContainText('尚未取得')
})

test('S10 S10b · found by number and day, moved and cancelled by its customer; the calendar file follows', async ({
  openAs,
}) => {
  const page = await openAs('vip')
  const number = await book(page, unique('改期'))
  await page.getByRole('textbox', { name: '预约单号' }).fill(number.slice(-4))
  await page.getByRole('button', { name: '查询' }).click()
  await expect(page.getByRole('row').filter({ hasText: number })).toBeVisible()
  await page.getByLabel('更新时间从').fill('2099-01-01')
  await page.getByRole('button', { name: '查询' }).click()
  await expect(page.getByText('没有符合条件的预约')).toBeVisible()
  await page.getByRole('button', { name: '显示全部' }).click()

  const show = page.getByRole('button', { name: `查看 ${number} 的进度` })
  await show.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: '改期' })).toBeVisible()
  const before = await page.locator('dd').first().textContent()
  await page.getByRole('button', { name: '改期', exact: true }).click()
  await page.getByRole('group', { name: '选择日期' }).getByRole('button').nth(-2).click()
  await page.getByRole('radio', { disabled: false }).first().check({ force: true })
  await page.getByRole('button', { name: '确定改期' }).click()
  await expect(page.getByText(/改到 \d{4}/)).toBeVisible()
  expect(await page.locator('dd').first().textContent()).not.toBe(before)

  const address = (await page.getByRole('link', { name: '加入日历' }).getAttribute('href')) ?? ''
  expect(await (await page.request.get(address)).text()).toContain('SEQUENCE:1')
  await page.getByRole('button', { name: '取消预约', exact: true }).click()
  await page.getByRole('button', { name: '确定取消预约' }).click()
  await expect(page.getByText('已取消').first()).toBeVisible()
  await expect(page.getByRole('button', { name: '改期', exact: true })).toHaveCount(0)
  expect(await (await page.request.get(address)).text()).toContain('STATUS:CANCELLED')
})

test('S10 · somebody else’s appointment is not there; without motion nothing moves', async ({
  openAs,
  people,
}) => {
  const page = await openAs('vip')
  await book(page, unique('别人的'))
  const id = new URL(page.url()).searchParams.get('id') ?? ''
  const other = await openAs('tad', `/appointments/${id}`)
  await expect(other.getByText('没有这个预约')).toBeVisible()

  const still = await people.guest({ reducedMotion: 'reduce' })
  await new Api(still.request).signIn(PEOPLE.vip, demoPassword())
  await still.goto(`/appointments/${id}`)
  const node = still.getByRole('listitem').filter({ hasText: '已提交' }).first()
  await expect(node).toBeVisible()
  const animation = await node
    .locator('span')
    .first()
    .evaluate((icon) => getComputedStyle(icon, '::after').animationName)
  expect(animation).toBe('none')
})

test('S10b · the operator sets slots and places', async ({ openAs }) => {
  const page = await openAs('operator', '/console/appointment-plans')
  const plan = page.getByRole('form', { name: '浪潮 GS' })
  await plan.getByRole('button', { name: '周六增加时段' }).click()
  await plan.getByRole('textbox', { name: '周六第 1 段结束' }).fill('0830')
  await plan.getByRole('textbox', { name: '周六第 1 段结束' }).blur()
  await expect(plan.getByText('结束时间要晚于开始时间')).toBeVisible()
  await plan.getByRole('textbox', { name: '周六第 1 段结束' }).fill('11:00')
  await plan.getByRole('spinbutton', { name: '周六第 1 段可预约数量' }).fill('3')
  await plan.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('已保存')).toBeVisible()
  await page.reload()
  await expect(plan.getByRole('spinbutton', { name: '周六第 1 段可预约数量' })).toHaveValue('3')
  await plan.getByRole('button', { name: '删除周六第 1 段' }).click()
  await plan.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('已保存')).toBeVisible()
})
