import { expect, test } from './fixtures'
import { PHONE, picture, WIDE } from './guide'
import { askSamples, bookSample, handleAppointment } from './guide-content'
import { answerQuestion, askQuestion } from './tickets'

test('the queue of questions', async ({ people }) => {
  const ids = await askSamples(people)
  const page = await people.signIn('agent', WIDE)
  await page.goto('/console/tickets?view=OPEN')
  await expect(page.getByRole('row').filter({ hasText: '工资发放后' })).toBeVisible()
  await picture(page, 'tickets')

  await page.goto(`/console/tickets/${ids['工资发放后个人所得税合计差 0.01 元']}`)
  await page.getByRole('button', { name: '我来处理' }).click()
  await page.getByRole('tab', { name: '内部备注' }).click()
  await page
    .getByRole('textbox', { name: '内部备注' })
    .fill('先核对舍入设置：按人四舍五入与按合计四舍五入会差 1 分。')
  await page.getByRole('button', { name: '保存备注' }).click()
  await expect(page.getByRole('article').filter({ hasText: '核对舍入设置' })).toBeVisible()
  await page.getByRole('tab', { name: '答复客户' }).click()
  await page
    .getByRole('textbox', { name: '答复客户' })
    .fill('您好，请打开**工资/工资类别/舍入设置**，看看个人所得税的舍入方式是“按人”还是“按合计”。')
  await picture(page, 'ticket-answer', true)
  const phone = await people.signIn('agent', PHONE)
  await phone.goto('/console/tickets?view=OPEN')
  await expect(phone.getByText('工资发放后').first()).toBeVisible()
  await picture(phone, 'phone-tickets')
})

test('two agents at one question', async ({ people }) => {
  const customer = await people.signIn('customer')
  const id = await askQuestion(customer, '凭证保存时提示会计期间没有打开', {
    body: '12 月 1 日做 11 月的凭证，保存时提示会计期间没有打开。',
  })
  const page = await people.signIn('agent', WIDE)
  await page.goto(`/console/tickets/${id}`)
  await page.getByRole('textbox', { name: '答复客户' }).fill('请在基础设置里打开 11 月的会计期间。')
  const other = await people.signIn('agent2')
  await answerQuestion(other, id, 'ANSWERED', '请先看看登录日期是不是 11 月。')
  await page.getByRole('button', { name: '发送答复' }).click()
  await expect(page.getByRole('region', { name: /您书写时有新的内容/ })).toBeVisible()
  await picture(page.getByRole('region', { name: '回复', exact: true }), 'ticket-changed')
})

test('canned replies and appointments', async ({ people }) => {
  const page = await people.signIn('agent', WIDE)
  await page.goto('/console/canned-replies')
  await expect(page.getByText('开场问候')).toBeVisible()
  await picture(page, 'canned-replies')
  const vip = await people.signIn('vip')
  const taken = await bookSample(vip, '往来核销后余额核对', 1, 'receivable-payable')
  await handleAppointment(page, taken, 'take')
  await bookSample(vip, '工资项目公式调整', 6, 'payroll')
  const id = await bookSample(vip, '存货核算月末处理指导', 3, 'stock-accounting')
  await page.goto('/console/appointments')
  await picture(page, 'appointments')
  await page.goto(`/console/appointments?id=${id}`)
  await expect(page.getByRole('dialog')).toBeVisible()
  await picture(page, 'appointment-desk')
})
