import type { Page } from '@playwright/test'
import { Api } from './api'
import { expect, test } from './fixtures'
import { picture, WIDE } from './guide'

const TRIED = /共试问 \d+ 个问题/
const CODE = 'card-clock'

test.describe.configure({ timeout: 180_000 })

/** An entry with two versions, made once. */
async function entryOf(page: Page): Promise<number> {
  const api = new Api(page.request)
  const content = {
    question: '考勤打卡记录怎么导入人力模块？',
    phrasings: ['打卡记录导入', '考勤机的数据怎么导进来'],
    answer: '打开**人力/考勤管理/打卡导入**，选择考勤机导出的文件。',
    product: 'GS',
    module: 'hr',
  }
  const made = (await api.send('post', '/api/editor/entries', {
    content,
    code: `${CODE}-${Date.now().toString(36)}`,
    publish: false,
  })) as { entry: { id: number } }
  const { id } = made.entry
  await api.send('put', `/api/editor/entries/${id}`, {
    version: 1,
    content: {
      ...content,
      answer:
        '1. 打开**人力/考勤管理/打卡导入**。\n2. 选择考勤机导出的文件，日期写成 2026-09-18 的样子。\n3. 点**检查**，没有错误再点**导入**。',
    },
  })
  return id
}

test('knowledge', async ({ people }) => {
  const page = await people.signIn('editor', WIDE)
  const id = await entryOf(page)
  await page.goto('/console/knowledge')
  await expect(page.getByRole('row').nth(3)).toBeVisible()
  await picture(page, 'knowledge')
  await page.goto(`/console/knowledge/${id}`)
  await page.getByRole('button', { name: '试一试会影响谁' }).click()
  await expect(page.getByText(TRIED)).toBeVisible({ timeout: 60_000 })
  await picture(page, 'knowledge-entry', true)
  await page.setViewportSize(WIDE.viewport)
  await page.getByRole('button', { name: /版本 2/ }).click()
  await expect(page.getByRole('dialog', { name: '历史版本' }).locator('ins').first()).toBeVisible()
  await picture(page, 'knowledge-versions')

  await page.goto('/console/knowledge/import')
  await page.getByLabel('选择文件').setInputFiles({
    name: '报账知识.yaml',
    mimeType: 'application/yaml',
    buffer: Buffer.from(
      'entries:\n  - id: expense-101\n    question: 报账单退回后怎么修改\n    answer: 在待办里打开，修改后重新提交。\n' +
        '  - id: expense-102\n    question: 发票重复报销怎么查\n',
    ),
  })
  await expect(page.getByText(/有 1 处问题/)).toBeVisible()
  await picture(page, 'knowledge-import')
})

test('learning', async ({ people }) => {
  for (const question of [
    '钉钉上的审批消息点不开',
    '钉钉里点审批消息打不开',
    '钉钉上的审批消息点开没反应',
    '数电票下载后怎么批量入账',
    '电子档案归档时提示签章证书过期',
  ]) {
    const guest = await people.guest()
    await new Api(guest.request).send('post', '/api/bot/answers', { question })
    await guest.close()
  }
  const page = await people.signIn('editor', WIDE)
  const proposal = page.getByRole('button', { name: /钉钉/ })
  await expect(async () => {
    await page.goto('/console/learning')
    // All three have been sorted.
    await expect(proposal.first()).toContainText(/[3-9] 次提问/, { timeout: 3000 })
  }).toPass({ timeout: 60_000 })
  await proposal.first().click()
  const detail = page.getByRole('region', { name: /钉钉/ })
  await detail.getByText('新建知识', { exact: true }).click()
  await detail.getByLabel('答案').fill('请把钉钉升级到最新版，再到**平台/移动设置**里重新授权一次。')
  await detail.getByRole('button', { name: '试一试' }).click()
  await expect(detail.getByText(TRIED)).toBeVisible({ timeout: 60_000 })
  await picture(page, 'learning', true)
  await page.setViewportSize(WIDE.viewport)

  await page.getByRole('tab', { name: '回归问题' }).click()
  const api = new Api(page.request)
  for (const [text, question] of [
    ['凭证记账了怎么退回去', '已经记账的凭证怎么反记账？'],
    ['总账上个月结账了还能打开吗', '总账已经结账了，怎么反结账？'],
  ]) {
    const query = new URLSearchParams({ q: question ?? '', status: 'PUBLISHED' })
    const { items } = await api.get<{ items: { id: number }[] }>(`/api/editor/entries?${query}`)
    await api.attempt('post', '/api/learning/regression', { text, entryId: items[0]?.id, product: 'GS' })
  }
  await api.attempt('post', '/api/learning/regression', { text: '帮我写一首关于秋天的诗' })
  await page.reload()
  await page.getByRole('tab', { name: '回归问题' }).click()
  await page.getByRole('button', { name: '现在跑一遍' }).click()
  await expect(page.getByText(/个问题，答对/)).toBeVisible({ timeout: 60_000 })
  await picture(page, 'learning-regression')
})
