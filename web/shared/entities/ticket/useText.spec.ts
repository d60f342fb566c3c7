import { nextTick } from 'vue'
import { beforeEach, expect, it } from 'vitest'
import { forgetDrafts } from '@shared/entities/chat/useDraft'
import { useText } from './useText'

beforeEach(() => localStorage.clear())

it('S3 · what was being written is there again, as the same sending, until it was sent', async () => {
  const before = useText('7.follow-up')
  before.text = '还有一点'
  await nextTick()
  const after = useText('7.follow-up')
  expect(after.toSend()).toEqual(before.toSend())
  expect(useText('8.follow-up').text).toBe('')

  after.clear()
  await nextTick()
  expect(useText('7.follow-up').text).toBe('')
  expect(useText('7.follow-up').key).not.toBe(before.key)
})

it('S8 · nothing stays for whoever signs in next', async () => {
  useText('7.note').text = '内部'
  await nextTick()
  forgetDrafts()
  expect(useText('7.note').text).toBe('')
})

it('a broken draft is no draft', () => {
  localStorage.setItem('zhike.draft.ticket.7.note', '{')
  expect(useText('7.note').text).toBe('')
})
