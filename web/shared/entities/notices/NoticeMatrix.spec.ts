import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { meApi, ProblemError, type NoticeRow } from '@api'
import { mountWithTexts } from '@shared/testing/mountWithTexts'
import NoticeMatrix from './NoticeMatrix.vue'

const rows = (): NoticeRow[] => [
  {
    kind: 'QUESTION',
    ways: [
      { channel: 'IN_APP', wanted: true },
      { channel: 'EMAIL', wanted: true },
      { channel: 'SMS', wanted: true, obstacle: 'NO_PHONE' },
    ],
  },
]

async function open() {
  vi.spyOn(meApi, 'noticePreferences').mockResolvedValue(rows())
  const matrix = mountWithTexts(NoticeMatrix)
  await flushPromises()
  const way = (name: string) => matrix.get<HTMLInputElement>(`input[aria-label="我的提问：${name}"]`)
  return { matrix, way }
}

describe('A11 · the matrix of what one is told of', () => {
  afterEach(() => document.body.replaceChildren())

  it('says why a way is closed, and does not pretend that it is on', async () => {
    const { matrix, way } = await open()
    expect(way('短信').element.disabled).toBe(true)
    expect(way('短信').attributes('aria-checked')).toBe('false')
    expect(matrix.text()).toContain('未绑定手机')
    expect(matrix.text()).toContain('验证码')
  })

  it('keeps each switch at once', async () => {
    const choose = vi.spyOn(meApi, 'chooseNotices').mockResolvedValue([])
    const { matrix, way } = await open()
    await way('邮件').trigger('change')
    await flushPromises()
    expect(choose).toHaveBeenCalledWith([{ kind: 'QUESTION', channel: 'EMAIL', wanted: false }])
    expect(way('邮件').attributes('aria-checked')).toBe('false')
    expect(matrix.text()).toContain('已保存')
  })

  it('turns a switch back that could not be kept', async () => {
    vi.spyOn(meApi, 'chooseNotices').mockRejectedValue(
      new ProblemError({ type: 'urn:zhike:problem:unavailable', status: 503, title: '', detail: '' }),
    )
    const { matrix, way } = await open()
    await way('邮件').trigger('change')
    await flushPromises()
    expect(way('邮件').attributes('aria-checked')).toBe('true')
    expect(matrix.text()).toContain('没有保存成功')
    expect(matrix.text()).not.toContain('已保存')
  })
})
