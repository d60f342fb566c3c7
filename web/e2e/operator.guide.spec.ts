import { Api } from './api'
import { openChat } from './chat'
import { expect, test } from './fixtures'
import { picture, WIDE } from './guide'

test('what the operator keeps', async ({ people, operator, newcomer }) => {
  for (const [kind, reason] of [
    ['VIP', '本单位已签订 VIP 服务合同，合同编号 2026-0312'],
    ['UNIT_ADMIN', '我是信息中心主任，负责本单位的系统支持'],
  ]) {
    const { userName, password } = await newcomer()
    const page = await people.guest()
    await new Api(page.request).signIn(userName, password)
    await new Api(page.request).send('put', '/api/account/profile', {
      userName,
      realName: kind === 'VIP' ? '林小满' : '顾明远',
      unitName: kind === 'VIP' ? '松原制药有限公司' : '青禾食品有限公司',
    })
    await new Api(page.request).send('post', '/api/account/applications', {
      kind,
      reason,
      ...(kind === 'UNIT_ADMIN' && { unitName: '青禾食品有限公司' }),
    })
    await page.close()
  }
  const page = await people.signIn('operator', WIDE)
  await page.goto('/console/applications')
  await expect(page.getByRole('button', { name: '通过' }).first()).toBeVisible()
  await picture(page, 'applications')
  await page.goto('/console/point-rules')
  await expect(page.getByRole('spinbutton').first()).toBeVisible()
  await picture(page, 'point-rules')
  await page.goto('/console/appointment-plans')
  await expect(page.getByRole('form', { name: '浪潮 GS' })).toBeVisible()
  await picture(page, 'appointment-plans')

  const days = [
    ['2027-01-01', 'HOLIDAY', '元旦'],
    ['2027-02-06', 'HOLIDAY', '春节'],
    ['2027-02-14', 'WORKDAY', '春节调休上班'],
  ] as const
  for (const [day, kind, name] of days)
    await operator.send('put', `/api/console/calendar/days/${day}`, { kind, name })
  await page.goto('/console/calendar')
  await expect(page.getByText('春节调休上班')).toBeVisible()
  await picture(page, 'calendar')
  for (const [day] of days) await operator.send('delete', `/api/console/calendar/days/${day}`)
})

// After the talks of guide.spec.ts, which are what the figures count.
test('figures', async ({ people }) => {
  const guest = await people.guest()
  const chat = await openChat(guest)
  await chat.ask('凭证断号了怎么整理')
  await chat.ask('总账怎么反结账')
  await chat.ask('钉钉上的审批消息点不开')
  const page = await people.signIn('supervisor', WIDE)
  await expect(async () => {
    await page.goto('/console/robot-figures')
    await expect(page.getByRole('button', { name: /^[1-9]\d* 机器人解决/ })).toBeVisible({ timeout: 3000 })
  }).toPass({ timeout: 60_000 })
  await picture(page, 'figures')
  await page.getByText('人工服务', { exact: true }).click()
  await expect(page.getByText('平均等待').first()).toBeVisible()
  await picture(page, 'figures-service')
})
