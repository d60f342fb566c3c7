import AxeBuilder from '@axe-core/playwright'
import { type Chat, openChat, PNG } from './chat'
import { openDesk } from './desk'
import { expect, type People, test, unique } from './fixtures'

/** A guest in a browser of their own, who has just asked for a human. */
async function guestAsks(people: People, text: string): Promise<Chat> {
  const chat = await openChat(await people.guest())
  await chat.ask(text)
  await chat.askForHuman()
  await expect(chat.window.getByText(/您排在第|为您服务/).first()).toBeVisible()
  return chat
}

test('C6 C7 · the agent takes a customer from the queue, sees the whole talk and passes it on', async ({
  people,
}) => {
  const desk = await openDesk(people, 'agent', '忙碌')
  const colleague = await openDesk(people, 'agent2', '忙碌')
  const text = unique('固定资产折旧')
  const chat = await guestAsks(people, text)
  await desk.accept(text)
  await expect(desk.messages.getByText(text)).toBeVisible()
  await desk.say('您好，我看到您和机器人的对话了')
  await expect(chat.window.getByText('您好，我看到您和机器人的对话了')).toBeVisible()

  await desk.page.getByRole('button', { name: '转接', exact: true }).click()
  const dialog = desk.page.getByRole('dialog')
  await dialog.getByText('周建国').click()
  await expect(dialog.getByRole('radio', { name: /周建国/ })).toBeChecked()
  await dialog.getByRole('button', { name: '转接', exact: true }).click()
  await expect(dialog).toBeHidden()
  await colleague.open(text)
  await colleague.say('我来继续处理')
  await expect(chat.window.getByText('我来继续处理')).toBeVisible()
  const answer = unique('谢谢，还是不行')
  await chat.say(answer)
  await expect(colleague.messages.getByText(answer)).toHaveCount(1)
  await colleague.close()
  await expect(chat.window.getByText(/人工服务已结束/).first()).toBeVisible()
})

test('C7 · two agents cannot take one customer', async ({ people }) => {
  const first = await openDesk(people, 'agent', '忙碌')
  const second = await openDesk(people, 'agent2', '忙碌')
  const text = unique('凭证断号')
  await guestAsks(people, text)
  await expect(second.waiting(text)).toBeVisible()
  await second.page.route('**/api/desk', (route) => route.abort())
  await first.accept(text)
  await second.waiting(text).getByRole('button').click()
  await expect(second.page.getByText('被其他客服接待').first()).toBeVisible()
  await second.page.unroute('**/api/desk')
  await first.close()
})

test('C7 · canned replies by shortcut; a draft survives a reload', async ({ people }) => {
  const desk = await openDesk(people, 'agent', '忙碌')
  const shortcut = `t${Date.now().toString(36)}`
  await desk.page.getByRole('tab', { name: '快捷回复' }).click()
  await desk.page.getByRole('button', { name: '新建快捷回复' }).click()
  const dialog = desk.page.getByRole('dialog', { name: '新建快捷回复' })
  await dialog.getByRole('textbox', { name: '快捷码' }).fill(shortcut)
  await dialog.getByRole('textbox', { name: '标题' }).fill('测试用语')
  await dialog.getByRole('textbox', { name: '内容' }).fill('{customer}您好，这里是{agent}')
  await dialog.getByRole('button', { name: '保存' }).click()
  await expect(dialog).toBeHidden()

  const text = unique('报表取数')
  await guestAsks(people, text)
  await desk.accept(text)
  await desk.input.pressSequentially(`/${shortcut}`)
  await expect(desk.page.getByRole('option')).toHaveCount(1)
  await desk.input.press('Enter')
  await expect(desk.input).toHaveValue(/^访客.*您好，这里是/)
  const draft = await desk.input.inputValue()
  await desk.page.reload()
  await expect(desk.input).toHaveValue(draft)
  await desk.input.press('Enter')
  await expect(desk.messages.getByText(draft)).toBeVisible()
  await expect(desk.input).toHaveValue('')
  await desk.close()
})

test('C8 · files reach the customer, refused types are told; what was written offline is sent once', async ({
  people,
}) => {
  const desk = await openDesk(people, 'agent', '忙碌')
  const text = unique('界面报错')
  const chat = await guestAsks(people, text)
  await desk.accept(text)
  const picker = desk.page.locator('input[type=file]')
  await picker.setInputFiles({ name: 'step.png', mimeType: 'image/png', buffer: PNG })
  await expect(desk.page.getByRole('button', { name: '移除 step.png' })).toBeVisible()
  await desk.input.press('Enter')
  await expect(chat.window.getByRole('button', { name: '查看图片 step.png' })).toBeVisible()
  const program = { name: 'tool.exe', mimeType: 'application/x-msdownload', buffer: Buffer.from('MZ') }
  await picker.setInputFiles(program)
  await expect(desk.page.getByText('不支持这种类型的文件')).toBeVisible()

  await desk.page.context().setOffline(true)
  const written = unique('请稍等')
  await desk.say(written)
  await desk.page.context().setOffline(false)
  await expect(chat.window.getByText(written)).toHaveCount(1, { timeout: 30_000 })
  await expect(desk.messages.getByText(written)).toHaveCount(1)
  await desk.close()
})

test('C7 · the desk with a talk is usable by keyboard and screen reader', async ({ people }) => {
  const desk = await openDesk(people, 'agent', '忙碌')
  const text = unique('键盘操作')
  await guestAsks(people, text)
  await desk.accept(text)
  await desk.page.keyboard.press('Control+k')
  await expect(desk.page.getByRole('textbox', { name: '搜索知识库' })).toBeFocused()
  const { violations } = await new AxeBuilder({ page: desk.page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
  const before = desk.page.url()
  await desk.page.keyboard.press('Alt+ArrowDown')
  await desk.page.keyboard.press('Alt+ArrowUp')
  await expect(desk.page).toHaveURL(before)
  await desk.close()
})

test('O1 · the operator changes the hours of a skill group; wrong ones are not saved', async ({
  openAs,
  operator,
}) => {
  const [group] = await operator.get<{ id: number; alwaysOpen: boolean }[]>('/api/console/skill-groups')
  const changed = { ...group, alwaysOpen: false, hours: [{ day: 1, from: '08:30', to: '12:00' }] }
  await operator.send('put', `/api/console/skill-groups/${group?.id}`, changed)
  try {
    const page = await openAs('operator', '/console/skill-groups')
    const from = page.getByRole('textbox', { name: '星期一开始时间' }).first()
    await expect(from).toHaveValue('08:30')
    await from.fill('7:45')
    await from.blur()
    await page.getByRole('button', { name: '保存' }).click()
    await expect(page.getByText('技能组已保存', { exact: false })).toBeVisible()
    await page.reload()
    await expect(from).toHaveValue('07:45')
    await from.fill('23:59')
    await from.blur()
    await expect(page.getByText('结束时间要晚于开始时间')).toBeVisible()
    await expect(page.getByRole('button', { name: '保存' })).toBeDisabled()
  } finally {
    await operator.send('put', `/api/console/skill-groups/${group?.id}`, group)
  }
})

test('O1 · the operator finds a sent message', async ({ newcomer, openAs }) => {
  const person = await newcomer()
  const page = await openAs('operator', '/console/outbox')
  const search = page.getByRole('textbox', { name: '搜索收件人、主题或内容' })
  await search.fill(person.phone)
  await expect(page.getByRole('row').filter({ hasText: person.phone })).toHaveCount(1)
  await search.fill('no such message')
  await expect(page.getByText('没有符合条件的短信或邮件')).toBeVisible()
})
