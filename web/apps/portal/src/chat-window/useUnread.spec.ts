import { effectScope, nextTick, ref, shallowRef } from 'vue'
import { expect, it, vi } from 'vitest'
import type { ConversationState, Message } from '@api'
import { useUnread } from './useUnread'

const said = (seq: number, kind: Message['sender']['kind'], change: Partial<Message> = {}) =>
  ({ seq, kind: 'TEXT', sender: { kind }, ...change }) as Message

function setup(customerReadSeq: number, ...messages: Message[]) {
  const looking = ref(false)
  const state = shallowRef({ customerReadSeq } as ConversationState)
  const list = shallowRef<readonly Message[]>(messages)
  const markRead = vi.fn()
  const scope = effectScope()
  const { unread } = scope.run(() =>
    useUnread({ messages: list, state, synchronised: ref(true), seen: () => looking.value, markRead }),
  )!
  return { looking, state, list, markRead, unread }
}

it('C1 · counts what others said since one looked last, not own words and notices', () => {
  const { unread } = setup(
    1,
    said(1, 'ROBOT'),
    said(2, 'CUSTOMER'),
    said(3, 'AGENT'),
    said(4, 'SYSTEM', { kind: 'NOTICE' }),
  )
  expect(unread.value).toBe(1)
})

it('C8 · marks as read when one looks, once per message', async () => {
  const { looking, list, markRead, unread } = setup(0, said(1, 'AGENT'))
  expect(markRead).not.toHaveBeenCalled()
  looking.value = true
  await nextTick()
  expect(markRead).toHaveBeenCalledExactlyOnceWith(1)
  expect(unread.value).toBe(0)
  list.value = [...list.value, said(2, 'AGENT')]
  await nextTick()
  expect(markRead).toHaveBeenLastCalledWith(2)
})

it('C1 · counts nothing that was read on another device', async () => {
  const { state, unread } = setup(0, said(1, 'AGENT'), said(2, 'AGENT'))
  state.value = { ...state.value, customerReadSeq: 2 }
  await nextTick()
  expect(unread.value).toBe(0)
})
