import type { Page } from '@playwright/test'
import { Api } from './api'
import { demoPassword, expect, test } from './fixtures'

const unique = (text: string) =>
  `${text} ${Date.now().toString(36)}${Math.floor(Math.random() * 1e6).toString(36)}`

async function choose(page: Page, field: string, option: string): Promise<void> {
  // The box covers its input, which has the name.
  await page.getByRole('combobox', { name: field }).click({ force: true })
  await page.getByRole('option', { name: option, exact: true }).click()
}

async function fill(page: Page, title: string): Promise<void> {
  await page.getByRole('textbox', { name: '标题' }).fill(title)
  await choose(page, '产品', '浪潮 GS')
  await choose(page, '版本', 'GS 7.0')
  await choose(page, '模块', '总账')
  await choose(page, '问题分类', '应用问题')
  await page.getByRole('textbox', { name: '问题描述' }).fill('月底结账时提示还有未记账凭证。')
}

/** @returns the number in the address of the question's page */
async function ask(page: Page, title: string, root = '/tickets'): Promise<string> {
  await page.goto(`${root}/new`)
  await fill(page, title)
  await page.getByRole('button', { name: '提交问题' }).click()
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
  return /\/(\d+)/.exec(new URL(page.url()).pathname)?.[1] ?? ''
}

test('S2 · required fields are named, a draft survives a reload, a double press makes one question', async ({
  openAs,
}) => {
  const title = unique('草稿不丢')
  const page = await openAs('customer', '/tickets/new')
  await page.getByRole('button', { name: '清空草稿' }).click()
  await page.getByRole('button', { name: '提交问题' }).click()
  await expect(page.getByText('请填写此项')).toHaveCount(6)
  await expect(page.getByRole('textbox', { name: '标题' })).toBeFocused()
  await page.getByRole('textbox', { name: '标题' }).fill(title)
  await page.getByRole('button', { name: '提交问题' }).click()
  await expect(page.getByRole('combobox', { name: '产品' })).toBeFocused()

  await fill(page, title)
  // The page says it of the text as it stands, so nothing is left to be sent when it does.
  await expect(page.getByText('草稿已保存')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('textbox', { name: '标题' })).toHaveValue(title)
  await expect(page.getByRole('textbox', { name: '问题描述' })).toHaveValue(/未记账凭证/)

  await page.getByRole('button', { name: '提交问题' }).dblclick()
  await expect(page.getByText(/问题已提交，编号 Q\d{8}/)).toBeVisible()
  await page.goto(`/tickets/list/mine?q=${encodeURIComponent(title)}`)
  await expect(page.getByRole('row').filter({ hasText: title })).toHaveCount(1)
})

test('S2 · a pasted screenshot stands in the question', async ({ openAs }) => {
  const page = await openAs('customer', '/tickets/new')
  const title = unique('截图')
  await fill(page, title)
  await page.getByRole('textbox', { name: '问题描述' }).evaluate((area) => {
    const png =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='
    const bytes = Uint8Array.from(atob(png), (c) => c.charCodeAt(0))
    const data = new DataTransfer()
    data.items.add(new File([bytes], 'shot.png', { type: 'image/png' }))
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await expect(page.getByRole('textbox', { name: '问题描述' })).toHaveValue(/!\[shot\.png\]\(file:\d+\)/)
  await page.getByRole('button', { name: '提交问题' }).click()

  const picture = page.getByRole('img', { name: 'shot.png' })
  await expect(picture).toBeVisible()
  expect(await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1)
})

test('S3 S8 · asked, answered, accepted, rated; the agent sees it by due time', async ({ openAs }) => {
  const title = unique('反结账失败')
  const customer = await openAs('customer')
  const id = await ask(customer, title)

  const agent = await openAs('agent', '/console/tickets?view=UNASSIGNED')
  await agent.getByRole('row').filter({ hasText: title }).getByRole('link').click()
  await expect(agent).toHaveURL(new RegExp(`/console/tickets/${id}$`))
  await agent.getByRole('button', { name: '我来处理' }).click()
  await agent.getByRole('textbox', { name: '答复客户' }).fill('请先用**记账人**登录。')
  await agent.getByRole('button', { name: '发送答复' }).click()
  await expect(agent.getByText('已回复')).toBeVisible()

  await customer.reload()
  await customer.getByRole('button', { name: '采纳为解决方案' }).click()
  await expect(customer.getByText('已解决', { exact: true })).toBeVisible()
  const stars = customer.getByRole('slider', { name: '满意度' })
  for (let n = 0; n < 4; n++) await stars.press('ArrowRight')
  await customer.getByRole('button', { name: '提交评价' }).click()
  await expect(customer.getByText('感谢您的评价')).toBeVisible()

  await customer.getByRole('textbox', { name: '追加提问' }).fill('还是不行')
  await customer.getByRole('button', { name: '提交追问' }).click()
  await expect(customer.getByText('待处理', { exact: true })).toBeVisible()
})

test('S7 · words and product tree together; conditions stand left of the box and go one by one; the address holds all', async ({
  openAs,
}) => {
  const title = unique('凭证打印格式')
  const page = await openAs('customer')
  const id = await ask(page, title)
  await page.goto('/tickets/list/open')
  await page.getByRole('textbox', { name: '输入关键字查询' }).fill(title)
  await page.getByRole('button', { name: '查询' }).click()
  await page.getByRole('treeitem', { name: '浪潮 GS' }).getByText('浪潮 GS').click()

  const conditions = page.getByRole('list', { name: '查询条件' })
  await expect(conditions.getByRole('listitem')).toHaveText(['产品：浪潮 GS', `关键字：${title}`])
  const row = page.getByRole('row').filter({ hasText: title })
  await expect(row).toHaveCount(1)
  await expect(row.locator('mark').first()).toBeVisible()
  const box = await page.getByRole('textbox', { name: '输入关键字查询' }).boundingBox()
  const tags = await conditions.boundingBox()
  expect((tags?.x ?? 0) < (box?.x ?? 0) || (tags?.y ?? 0) < (box?.y ?? 0)).toBe(true)

  const again = await page.context().newPage()
  await again.goto(page.url())
  await expect(again.getByRole('row').filter({ hasText: title })).toHaveCount(1)

  await conditions.getByRole('listitem').filter({ hasText: '关键字' }).getByRole('button').click()
  await expect(conditions.getByRole('listitem')).toHaveText(['产品：浪潮 GS'])
  await page.goBack()
  await page.getByRole('row').filter({ hasText: title }).dblclick()
  await expect(page).toHaveURL(new RegExp(`/tickets/${id}$`))
  await page.goBack()
  await page.getByRole('row').filter({ hasText: title }).getByRole('link').press('Enter')
  await expect(page).toHaveURL(new RegExp(`/tickets/${id}$`))
})

test('S4 S5 S6 · the lists have the columns of the manual', async ({ openAs }) => {
  const page = await openAs('customer')
  await ask(page, unique('列表'))
  for (const list of ['我的问题', '待解决问题']) {
    await page.getByRole('link', { name: list }).click()
    await expect(page.getByRole('columnheader')).toHaveText([
      '标题',
      '产品',
      '版本',
      '模块',
      '阅读次数',
      '收藏次数',
      '是否解决',
      '更新时间',
    ])
  }
  for (const list of ['热点问题', '已解决问题']) {
    await page.getByRole('link', { name: list }).click()
    await expect(page.getByRole('link', { name: list })).toHaveAttribute('aria-current', 'page')
  }
})

test('S8 · two agents answer at once: the second sees both texts and loses nothing', async ({ openAs }) => {
  const customer = await openAs('customer')
  const id = await ask(customer, unique('两人同时'))
  const [first, second] = [
    await openAs('agent', `/console/tickets/${id}`),
    await openAs('agent2', `/console/tickets/${id}`),
  ]
  await second.getByRole('textbox', { name: '答复客户' }).fill('乙的答复')
  await first.getByRole('textbox', { name: '答复客户' }).fill('甲的答复')
  await first.getByRole('button', { name: '发送答复' }).click()
  await expect(first.getByRole('textbox', { name: '答复客户' })).toHaveValue('')

  await second.getByRole('button', { name: '发送答复' }).click()
  const changed = second.getByRole('region', { name: /您书写时有新的内容/ })
  await expect(changed).toContainText('甲的答复')
  await expect(second.getByRole('textbox', { name: '答复客户' })).toHaveValue('乙的答复')
  await second.getByRole('button', { name: '仍然发送', exact: true }).click()
  await expect(changed).toBeHidden()

  await customer.reload()
  await expect(customer.getByText('甲的答复')).toBeVisible()
  await expect(customer.getByText('乙的答复')).toBeVisible()
})

test('S3 S11 · somebody else’s private question and the internal channel are not there for a customer', async ({
  openAs,
  people,
}) => {
  const page = await openAs('customer', '/tickets/new')
  const title = unique('私密')
  await fill(page, title)
  await page.getByText('不公开', { exact: true }).click()
  await page.getByRole('button', { name: '提交问题' }).click()
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
  const address = new URL(page.url()).pathname

  const other = await people.signIn('tad')
  await other.goto(address)
  await expect(other.getByText('没有这个问题')).toBeVisible()
  await other.goto('/home')
  await expect(other.getByRole('link', { name: '我要提问' })).toBeVisible()
  await expect(other.getByRole('link', { name: '内部咨询' })).toHaveCount(0)
  await other.goto('/consultations/new')
  await expect(other.getByRole('button', { name: '提交问题' })).toHaveCount(0)
})

test('S11 · internal staff ask in a channel of their own and are answered there', async ({
  openAs,
  people,
}) => {
  const title = unique('升级脚本')
  const insider = await people.guest()
  await new Api(insider.request).signIn('internal1', demoPassword())
  await insider.goto('/tickets/new')
  await expect(insider.getByText('浪潮人员请使用内部咨询功能')).toBeVisible()
  await insider.goto('/home')
  await insider.getByRole('link', { name: '内部咨询' }).click()
  const id = await ask(insider, title, '/consultations')

  const agent = await openAs('agent', '/console/tickets?channel=INTERNAL')
  await agent.getByRole('row').filter({ hasText: title }).getByRole('link').click()
  await agent.getByRole('textbox', { name: '答复客户' }).fill('脚本在补丁目录。')
  await agent.getByRole('button', { name: '答复并解决' }).click()
  await expect(agent.getByRole('button', { name: '转为知识' })).toHaveCount(0)
  await insider.reload()
  await expect(insider.getByText('脚本在补丁目录。')).toBeVisible()

  const customer = await openAs('customer', `/tickets/list/solved?q=${encodeURIComponent(title)}`)
  await expect(customer.getByText('没有符合条件的问题')).toBeVisible()
  await customer.goto(`/tickets/${id}`)
  await expect(customer.getByText('没有这个问题')).toBeVisible()
})

test('S8 · duplicates are merged and lead their asker to the answer', async ({ openAs }) => {
  const title = unique('重复')
  const customer = await openAs('customer')
  const first = await ask(customer, title)
  const second = await ask(customer, `${title} 又问`)
  const agent = await openAs('agent', `/console/tickets/${second}`)
  await agent.getByRole('button', { name: '合并到…' }).click()
  await agent.getByRole('textbox', { name: '目标问题编号' }).fill(`Q${first.padStart(8, '0')}`)
  await agent.getByRole('dialog').getByRole('button', { name: '合并到…' }).click()
  await expect(agent).toHaveURL(new RegExp(`/console/tickets/${first}$`))
  await expect(agent.getByRole('heading', { name: title, exact: true })).toBeVisible()

  await customer.reload()
  await customer.getByRole('link', { name: '前往查看' }).click()
  await expect(customer.getByRole('heading', { name: title, exact: true })).toBeVisible()
  await expect(customer.getByText('又问').first()).toBeVisible()
})

test('S3 S8 · what one says is on the other’s page without a reload; a note never reaches the customer', async ({
  openAs,
}) => {
  const title = unique('实时')
  const customer = await openAs('customer')
  const queue = await openAs('agent', '/console/tickets?view=UNASSIGNED')
  await expect(queue.getByRole('heading', { name: '问题单' })).toBeVisible()
  const id = await ask(customer, title)
  await queue.getByRole('row').filter({ hasText: title }).getByRole('link').click()
  await expect(queue).toHaveURL(new RegExp(`/console/tickets/${id}$`))

  await queue.getByRole('tab', { name: '内部备注' }).click()
  await queue.getByRole('textbox', { name: '内部备注' }).fill('客户不该看到')
  await queue.getByRole('button', { name: '保存备注' }).click()
  await expect(queue.getByRole('article').filter({ hasText: '客户不该看到' })).toBeVisible()
  await queue.getByRole('tab', { name: '答复客户' }).click()
  await queue.getByRole('textbox', { name: '答复客户' }).fill('请重新登录')
  await queue.getByRole('button', { name: '发送答复' }).click()

  await expect(customer.getByText('请重新登录')).toBeVisible()
  await expect(customer.getByText('客户不该看到')).toHaveCount(0)
  await customer.getByRole('textbox', { name: '追加提问' }).fill('登录后仍然提示')
  await customer.getByRole('button', { name: '提交追问' }).click()
  await expect(queue.getByText('登录后仍然提示')).toBeVisible()
})

test('S3 S11 · favourites are found again, searched and taken off; what was made private is gone from them', async ({
  openAs,
  people,
}) => {
  const [kept, hidden] = [unique('值得收藏'), unique('后来不公开')]
  const asker = await openAs('customer')
  const ids = [await ask(asker, kept), await ask(asker, hidden)]
  const reader = await people.signIn('tad')
  for (const id of ids) {
    await reader.goto(`/tickets/${id}`)
    await reader.getByRole('button', { name: '收藏', exact: true }).click()
    await expect(reader.getByRole('button', { name: '已收藏' })).toBeVisible()
  }
  await asker.getByRole('button', { name: '改为不公开' }).click()
  await expect(reader.getByText('没有这个问题')).toBeVisible()

  await reader.getByRole('link', { name: '我的收藏' }).click()
  const rows = reader.getByRole('row')
  await expect(rows.filter({ hasText: kept })).toHaveCount(1)
  await expect(rows.filter({ hasText: hidden })).toHaveCount(0)
  await reader.getByRole('textbox', { name: '输入关键字查询' }).fill('没有这样的词')
  await reader.getByRole('button', { name: '查询' }).click()
  await expect(reader.getByText('没有符合条件的问题')).toBeVisible()
  await reader.goBack()
  await reader.getByRole('button', { name: `取消收藏：${kept}` }).click()
  await expect(rows.filter({ hasText: kept })).toHaveCount(0)
  await reader.goto(`/tickets/${ids[0]}`)
  await expect(reader.getByRole('button', { name: '收藏', exact: true })).toBeVisible()
})

test('S2 S8 · what is like a solved question is offered while typing; the solution becomes a draft for the editors', async ({
  openAs,
  people,
}) => {
  const title = unique('固定资产卡片折旧计算后结果为空')
  const id = await ask(await openAs('customer'), title)
  const agent = await openAs('agent', `/console/tickets/${id}`)
  await agent.getByRole('textbox', { name: '答复客户' }).fill('请先重新计提折旧。')
  await agent.reload()
  await expect(agent.getByRole('textbox', { name: '答复客户' })).toHaveValue('请先重新计提折旧。')
  await agent.getByRole('button', { name: '答复并解决' }).click()
  await agent.getByRole('button', { name: '转为知识' }).click()
  await agent.getByRole('dialog').getByRole('button', { name: '推荐' }).click()
  await expect(agent.getByRole('button', { name: '已推荐给知识编辑' })).toBeDisabled()

  const editor = await people.signIn('editor')
  await editor.goto('/console/knowledge')
  await editor.getByRole('textbox', { name: /^搜索问题/ }).fill(title)
  await expect(editor.getByRole('row').filter({ hasText: title })).toContainText('草稿')

  const other = await people.signIn('tad')
  await other.goto('/tickets/new')
  await other.getByRole('textbox', { name: '标题' }).fill(title)
  const offered = other.getByRole('complementary', { name: '相似的已解决问题' })
  await expect(offered.getByRole('link', { name: title })).toBeVisible()
  await other.getByRole('button', { name: '清空草稿' }).click()
})
