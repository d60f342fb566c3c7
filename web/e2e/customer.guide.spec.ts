import type { Page } from '@playwright/test'
import { Api } from './api'
import { expect, test } from './fixtures'
import { PHONE, picture, WIDE } from './guide'
import { askSamples, bookSample, handleAppointment } from './guide-content'

async function choose(page: Page, field: string, option: string): Promise<void> {
  // The box covers its input, which has the name.
  await page.getByRole('combobox', { name: field }).click({ force: true })
  await page.getByRole('option', { name: option, exact: true }).click()
}

test('a question', async ({ people }) => {
  const ids = await askSamples(people)
  const page = await people.signIn('customer', WIDE)
  await page.goto('/tickets/new')
  await page.getByRole('textbox', { name: '标题' }).fill('月末结账提示损益科目有余额')
  await choose(page, '产品', '浪潮 GS')
  await choose(page, '版本', 'GS 7.0')
  await choose(page, '模块', '总账')
  await choose(page, '问题分类', '应用问题')
  await page
    .getByRole('textbox', { name: '问题描述' })
    .fill('11 月结账到第三步时提示“损益类科目有余额，不能结账”。\n已经做过损益结转，凭证也记账了。')
  await expect(
    page.getByRole('complementary', { name: '相似的已解决问题' }).getByRole('link').first(),
  ).toBeVisible()
  await expect(page.getByText('草稿已保存')).toBeVisible()
  await picture(page, 'question-form', true)
  await page.getByRole('button', { name: '清空草稿' }).click()

  await page.goto(`/tickets/list/solved?q=${encodeURIComponent('结账')}&product=GS`)
  await expect(page.locator('mark').first()).toBeVisible()
  await picture(page, 'question-list')

  const vip = await people.signIn('vip', WIDE)
  await vip.goto(`/tickets/${ids['升级到 GS 7.0 后利润表取数为零']}`)
  await expect(vip.getByRole('button', { name: '采纳为解决方案' })).toBeVisible()
  await picture(vip, 'question-detail', true)
  const phone = await people.signIn('customer', PHONE)
  await phone.goto('/tickets/list/mine')
  await expect(phone.getByText('批量打印凭证时最后一页没有合计').first()).toBeVisible()
  await picture(phone, 'phone-questions')
})

test('an appointment', async ({ people }) => {
  const page = await people.signIn('vip', WIDE)
  const agent = await people.signIn('agent')
  const done = await bookSample(page, '十月结账指导', 0, 'general-ledger')
  await handleAppointment(agent, done, 'take', 'complete')
  const taken = await bookSample(page, '合并报表取数检查', 5, 'report')
  await handleAppointment(agent, taken, 'take')
  await bookSample(page, '新增资产类别与折旧方法', 9, 'fixed-asset')

  await page.goto('/appointments/new')
  await choose(page, '产品', '浪潮 GS')
  await choose(page, '模块', '总账')
  await page.getByRole('textbox', { name: '预约主题' }).fill('年末结账前的检查')
  await page.getByRole('textbox', { name: '问题描述' }).fill('希望工程师电话指导，检查未达账和往来核销。')
  await page.getByRole('radio', { disabled: false }).nth(1).check({ force: true })
  await picture(page, 'appointment-form', true)
  await page.goto(`/appointments?id=${taken}`)
  await expect(page.getByRole('region', { name: '预约进度' }).getByText('工号 80001').first()).toBeVisible()
  await picture(page, 'appointment-progress')
  const phone = await people.signIn('vip', PHONE)
  await phone.goto(`/appointments/${taken}`)
  await expect(phone.getByRole('heading', { name: '合并报表取数检查' })).toBeVisible()
  await picture(phone, 'phone-appointment')
  const other = await people.signIn('tad', WIDE)
  await other.goto('/appointments/new')
  await expect(other.getByText('尚未取得').first()).toBeVisible()
  await picture(other, 'appointment-refused')
})

test('the personal centre', async ({ people }) => {
  const ids = await askSamples(people)
  const page = await people.signIn('vip', WIDE)
  for (const title of ['期末调汇时找不到美元汇率', '月末结账提示损益类科目还有余额']) {
    await page.goto(`/tickets/${ids[title]}`)
    await expect(page.getByRole('heading', { name: title })).toBeVisible()
  }
  await new Api(page.request).send('put', `/api/tickets/${ids['期末调汇时找不到美元汇率']}/favourite`)
  await page.goto('/account/profile')
  await picture(page, 'me-profile')
  await page.goto('/account/applications')
  await picture(page, 'me-applications')
  await page.goto('/account/messages')
  await expect(
    page.getByRole('region', { name: '通知', exact: true }).getByRole('listitem').first(),
  ).toBeVisible()
  await picture(page, 'me-messages')
  await page.goto('/account/notices')
  await expect(page.getByRole('switch').first()).toBeAttached()
  await picture(page, 'me-notices')
  await page.goto('/account/footprints')
  await expect(page.getByRole('link', { name: '期末调汇时找不到美元汇率' }).first()).toBeVisible()
  await picture(page, 'me-footprints')
  await page.goto('/account/points')
  await expect(page.getByText('+5', { exact: true }).first()).toBeVisible()
  await picture(page, 'me-points')
  await page.goto('/account/unit')
  await expect(page.getByRole('region', { name: '提问次数明细' }).getByRole('link').first()).toBeVisible()
  await picture(page, 'me-unit')
})
