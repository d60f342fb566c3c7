import type { Page } from '@playwright/test'
import { Api } from './api'
import { expect, test, unique } from './fixtures'
import { enter } from './newcomers'
import { answerQuestion, askQuestion } from './tickets'

const card = (page: Page, name: string) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name }) })

async function apply(page: Page, kind: string, reason: string): Promise<void> {
  await card(page, kind).getByRole('button', { name: '申请' }).click()
  await card(page, kind).getByRole('textbox', { name: '申请理由' }).fill(reason)
  await card(page, kind).getByRole('button', { name: '提交申请' }).click()
  await expect(card(page, kind).getByText('审核中')).toBeVisible()
}

test('A6 A6b · refused with a reason, applied for again, approved: the role is there without signing in again', async ({
  people,
  openAs,
  operator,
  newcomer,
}) => {
  const person = await newcomer()
  const page = await enter(people, person)
  await page.goto('/account/applications')
  await card(page, 'VIP 客户').getByRole('button', { name: '申请' }).click()
  await card(page, 'VIP 客户').getByRole('button', { name: '提交申请' }).click()
  await expect(card(page, 'VIP 客户').getByText('请填写此项')).toBeVisible()
  await card(page, 'VIP 客户').getByRole('button', { name: '取消' }).click()
  await apply(page, 'VIP 客户', '希望优先接入')

  const desk = await openAs('operator', '/console/applications')
  const row = desk.getByRole('row').filter({ hasText: person.userName })
  await row.getByRole('button', { name: '驳回' }).click()
  await expect(desk.getByRole('button', { name: '确认驳回' })).toBeDisabled()
  await desk.getByRole('textbox', { name: '驳回原因' }).fill('请写明合同编号')
  await desk.getByRole('button', { name: '确认驳回' }).click()
  await expect(row).toBeHidden()

  // The page hears of it by itself.
  await expect(card(page, 'VIP 客户').getByText('未通过原因：请写明合同编号')).toBeVisible()
  expect(await operator.nextMessage(person.phone)).toContain('请写明合同编号')
  await apply(page, 'VIP 客户', '合同编号 2026-001')

  await desk.getByRole('button', { name: '刷新' }).click()
  await row.getByRole('button', { name: '通过' }).click()
  await desk.getByRole('button', { name: '确认通过' }).click()
  await expect(row).toBeHidden()

  await expect(card(page, 'VIP 客户').getByText('已具有')).toBeVisible()
  await page.goto('/account/profile')
  await expect(page.getByRole('list', { name: '身份' })).toContainText('VIP')
})

test('A6b · an administrator’s unit is confirmed by its full name; the role opens the unit’s page at once', async ({
  people,
  openAs,
  newcomer,
}) => {
  const person = await newcomer()
  const unit = unique('北辰医药')
  const page = await enter(people, person)
  await page.goto('/account/unit')
  await expect(page).toHaveURL(/forbidden/)
  await page.goto('/account/applications')
  await card(page, '单位管理员').getByRole('button', { name: '申请' }).click()
  await card(page, '单位管理员').getByRole('textbox', { name: '单位全称' }).fill(unit)
  await card(page, '单位管理员').getByRole('textbox', { name: '申请理由' }).fill('负责系统支持')
  await card(page, '单位管理员').getByRole('button', { name: '提交申请' }).click()
  await expect(card(page, '单位管理员').getByText('审核中')).toBeVisible()

  const desk = await openAs('operator', '/console/applications')
  const row = desk.getByRole('row').filter({ hasText: unit })
  await expect(row.getByText('没有同名单位')).toBeVisible()
  await row.getByRole('button', { name: '通过' }).click()
  await desk.getByRole('button', { name: '确认通过' }).click()
  await expect(desk.getByRole('alert')).toContainText('没有名为')
  await desk.getByText('新建该单位', { exact: true }).click()
  await desk.getByRole('button', { name: '确认通过' }).click()
  await expect(row).toBeHidden()

  await expect(card(page, '单位管理员').getByText('已具有')).toBeVisible()
  await page.getByRole('navigation', { name: '个人中心' }).getByRole('link', { name: '管理员功能' }).click()
  await expect(page.getByText(unit)).toBeVisible()
  await expect(page.getByRole('button', { name: /远程协助时间/ })).toContainText('尚未开通')
})

test('A6 · the profile is edited, and a new phone number needs the code that was sent to it', async ({
  people,
  newcomer,
  readCode,
}) => {
  const person = await newcomer()
  const page = await enter(people, person)
  await page.goto('/account/profile')
  await page.getByRole('button', { name: '修改资料' }).click()
  await page.getByRole('textbox', { name: '用户名' }).fill('123456')
  await page.getByRole('textbox', { name: '部门' }).fill('财务共享中心')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('不能全是数字')).toBeVisible()
  await page.getByRole('textbox', { name: '用户名' }).fill(person.userName)
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('资料已保存')).toBeVisible()
  await expect(page.getByText('财务共享中心')).toBeVisible()

  const phone = `1990000${String(Math.floor(Math.random() * 8000) + 1000)}`
  await page.getByRole('button', { name: '更换手机号' }).click()
  await page.getByRole('textbox', { name: '新手机号' }).fill(phone)
  await page.getByRole('button', { name: '获取验证码' }).click()
  const code = await readCode(phone)
  await page.getByRole('textbox', { name: '验证码' }).fill(code === '000000' ? '111111' : '000000')
  await page.getByRole('button', { name: '确定' }).click()
  await expect(page.getByText('验证码不正确或已过期')).toBeVisible()
  await page.getByRole('textbox', { name: '验证码' }).fill(code)
  await page.getByRole('button', { name: '确定' }).click()
  await expect(page.getByText('资料已保存')).toBeVisible()
  await expect(page.getByText(phone)).toBeVisible()
})

test('A8 A9 · what was read is among the footprints, a click opens it, and it earned a point once', async ({
  people,
  newcomer,
}) => {
  const page = await enter(people, await newcomer())
  const title = unique('足迹里的问题')
  const id = await askQuestion(page, title)
  await expect(async () => {
    await page.goto('/account/footprints')
    await expect(page.getByRole('link', { name: title })).toBeVisible({ timeout: 1000 })
  }).toPass()
  await page.getByRole('button', { name: '在线课堂' }).click()
  await expect(page.getByText('还没有记录')).toBeVisible()
  await page.getByRole('button', { name: '问题', exact: true }).click()
  await page.getByRole('link', { name: title }).click()
  await expect(page).toHaveURL(`/tickets/${id}`)
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
  await page.reload()

  // five for asking, one for reading, however often
  await expect(async () => {
    await page.goto('/account/points')
    await expect(page.getByText('+1', { exact: true })).toBeVisible({ timeout: 1000 })
  }).toPass()
  await expect(page.getByRole('listitem').filter({ hasText: title })).toHaveCount(2)
  await expect(page.getByRole('heading', { name: '积分榜' })).toBeVisible()
})

test('A8 · what was withdrawn says so', async ({ people, newcomer }) => {
  const reader = await enter(people, await newcomer())
  const asker = await enter(people, await newcomer())
  const id = await askQuestion(asker, unique('将不再公开'))
  await new Api(asker.request).send('put', `/api/tickets/${id}/visibility`, { isPublic: true })
  await reader.goto(`/tickets/${id}`)
  await expect(reader.getByRole('heading', { name: /将不再公开/ })).toBeVisible()
  await new Api(asker.request).send('put', `/api/tickets/${id}/visibility`, { isPublic: false })
  await expect(async () => {
    await reader.goto('/account/footprints')
    await expect(reader.getByText('该问题已下架，或不再对您开放')).toBeVisible({ timeout: 1000 })
  }).toPass()
})

test('A9 · the operator changes a rule, and a second page that is out of date is told', async ({
  openAs,
}) => {
  const first = await openAs('operator', '/console/point-rules')
  const second = await openAs('operator', '/console/point-rules')
  const points = (page: Page) => page.getByRole('spinbutton', { name: '下载工具 每次积分' })
  const save = (page: Page) => page.getByRole('button', { name: /保存\s*下载工具/ })
  // Both have read the rule before one of them changes it.
  await expect(points(second)).toHaveValue(/^\d+$/)
  const before = Number(await points(first).inputValue())
  await points(first).fill(String(before + 1))
  await save(first).click()
  await expect(first.getByText('规则已保存')).toBeVisible()
  await points(second).fill('9')
  await save(second).click()
  await expect(second.getByText('其他管理员刚刚修改了这条规则')).toBeVisible()
  await expect(points(second)).toHaveValue(String(before + 1))
  await points(second).fill(String(before))
  await save(second).click()
  await expect(second.getByText('规则已保存')).toBeVisible()
})

test('A11 · the number under the name follows an answer at once, survives a reload, and goes with reading', async ({
  people,
  newcomer,
  openAs,
}) => {
  const person = await newcomer()
  const page = await enter(people, person)
  const title = unique('等待答复')
  const id = await askQuestion(page, title)
  await page.goto('/home')
  await expect(page.getByRole('button', { name: person.realName, exact: true })).toBeVisible()
  const agent = await openAs('agent')
  await answerQuestion(agent, id, 'ANSWERED')
  const badge = page.getByRole('button', { name: `${person.realName}，1 条新动态` })
  await expect(badge).toBeVisible()
  await page.reload()
  await expect(badge).toBeVisible()
  await badge.click()
  await page.getByRole('menuitem', { name: /最新消息/ }).click()
  await expect(page.getByText('有新答复')).toBeVisible()
  const open = page.getByRole('region', { name: '未解决问题提醒' })
  await expect(open.getByText('有新进展')).toBeVisible()
  await expect(page.getByRole('region', { name: '预约进度提醒' })).toBeVisible()
  await open.getByRole('link', { name: title }).click()
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
  await expect(page.getByRole('button', { name: person.realName, exact: true })).toBeVisible()
})

test('A10 · a unit’s figures open the rows that they are the sum of', async ({ openAs }) => {
  const page = await openAs('vip', '/home')
  const title = unique('单位的提问')
  await askQuestion(page, title)
  await page.goto('/account/unit')
  await expect(page.getByText('云岭装备制造有限公司')).toBeVisible()
  const figure = page.getByRole('button', { name: /提问次数/ })
  const rows = page.getByRole('region', { name: '提问次数明细' })
  await expect(rows.getByRole('link', { name: title })).toBeVisible()
  const total = Number(/(\d+) 次/.exec((await figure.textContent()) ?? '')?.[1])
  expect(await rows.getByRole('listitem').count()).toBe(Math.min(total, 20))
  await page.getByRole('combobox', { name: '月份' }).selectOption({ index: 1 })
  await expect(rows.getByText('这个月没有记录')).toBeVisible()
  await expect(figure).toContainText('0 次')
  await page.getByRole('combobox', { name: '月份' }).selectOption({ index: 0 })
  await rows.getByRole('link', { name: title }).click()
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
})

test('A12 · after signing in the main page shows the manual’s four areas, what is to come, and the chat', async ({
  openAs,
}) => {
  const page = await openAs('customer', '/home')
  for (const width of [360, 1440, 3840]) {
    await page.setViewportSize({ width, height: 1000 })
    for (const area of ['找服务', '知识服务', '综合服务', '个人中心']) {
      await expect(page.getByRole('heading', { name: area, exact: true })).toBeVisible()
    }
    await expect(page.getByRole('button', { name: /智能客服/ }).first()).toBeVisible()
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(excess, `${width} px`).toBeLessThanOrEqual(0)
  }
  await expect(page.getByRole('listitem').filter({ hasText: '远程服务' })).toContainText('即将开放')
  await expect(page.getByRole('link', { name: '我要提问' })).toBeVisible()
  await page.getByRole('link', { name: '我的足迹' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/account/footprints')
})
