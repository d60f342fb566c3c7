import type { Page } from '@playwright/test'
import { Api } from './api'
import { expect, test, unique } from './fixtures'
import { askQuestion } from './tickets'

/** The day on which the answer to a new question is promised, such as 2026-11-24; its asker reads it, too. */
async function promisedDay(page: Page, title: string): Promise<string> {
  const id = await askQuestion(page, unique(title))
  const { dueAt } = await new Api(page.request).get<{ dueAt: string }>(`/api/tickets/${id}`)
  const day = new Date(dueAt).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })
  const [, month, date] = day.split('-').map(Number)
  await page.goto(`/tickets/${id}`)
  const due = page.locator('dl > div').filter({ hasText: '承诺答复时间' }).locator('dd')
  await expect(due).toContainText(`${month}月${date}日`)
  return day
}

test('S8 · a holiday moves the promised time of what is asked afterwards, until it is taken away', async ({
  openAs,
  operator,
}) => {
  const customer = await openAs('customer')
  const usual = await promisedDay(customer, '平常的时限')
  const name = unique('厂庆')
  const page = await openAs('operator', '/console/calendar')
  const days = page.getByRole('region', { name: '节假日与调休' })
  const day = days.getByRole('listitem').filter({ hasText: usual })
  try {
    await days.getByRole('combobox', { name: '日期' }).fill(usual)
    await days.getByRole('combobox', { name: '日期' }).press('Enter')
    await days.getByRole('textbox', { name: /^名称/ }).fill(name)
    await days.getByRole('button', { name: '添加' }).click()
    await expect(day).toContainText(name)
    const later = await promisedDay(customer, '放假后的时限')
    expect(later > usual, `${later} is later than ${usual}`).toBe(true)

    await page.getByRole('button', { name: `删除 ${usual}` }).click()
    await expect(day).toHaveCount(0)
    expect(await promisedDay(customer, '又是平常的时限')).toBe(usual)
  } finally {
    await operator.attempt('delete', `/api/console/calendar/days/${usual}`)
  }
})
