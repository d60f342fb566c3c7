import { describe, expect, it } from 'vitest'
import type { CannedReply } from '@api'
import { fillIn, matchReplies, slashQuery } from './matching'

const reply = (id: number, shortcut: string, title: string, text = ''): CannedReply => ({
  id,
  shortcut,
  title,
  text,
  shared: true,
})

describe('C7 · typing a shortcut', () => {
  it('begins with a slash at the start of the text', () => {
    expect(slashQuery('/hel', 4)).toEqual({ query: 'hel', from: 0, to: 4 })
  })

  it('begins with a slash after a space or a new line', () => {
    expect(slashQuery('您好 /结账', 6)).toEqual({ query: '结账', from: 3, to: 6 })
    expect(slashQuery('a\n/b', 4)?.query).toBe('b')
  })

  it('ends when a space follows', () => {
    expect(slashQuery('/hello ', 7)).toBeUndefined()
  })

  it('is not seen in addresses, paths and dates', () => {
    expect(slashQuery('http://example.com', 18)).toBeUndefined()
    expect(slashQuery('/usr/bin', 8)).toBeUndefined()
    expect(slashQuery('2026/11', 7)).toBeUndefined()
  })

  it('looks only at what stands before the caret', () => {
    expect(slashQuery('/he and more', 3)).toEqual({ query: 'he', from: 0, to: 3 })
  })
})

describe('C7 · canned replies that fit', () => {
  const replies = [
    reply(1, 'bye', '结束语', '感谢您的咨询'),
    reply(2, 'hi', '欢迎语', '您好'),
    reply(3, 'history', '查看历史凭证'),
    reply(4, 'fjz', '反结账步骤', '先反记账再反结账 hi'),
  ]

  it('are all of them, by shortcut, before anything is typed', () => {
    expect(matchReplies(replies, '').map((r) => r.shortcut)).toEqual(['bye', 'fjz', 'hi', 'history'])
  })

  it('begin with the exact shortcut, then its beginnings, then the text', () => {
    expect(matchReplies(replies, 'HI').map((r) => r.id)).toEqual([2, 3, 4])
  })

  it('are found by a Chinese word of title or text', () => {
    expect(matchReplies(replies, '感谢').map((r) => r.id)).toEqual([1])
    expect(matchReplies(replies, '反结账').map((r) => r.id)).toEqual([4])
  })

  it('are never more than asked for, and none if nothing fits', () => {
    expect(matchReplies(replies, '', 2)).toHaveLength(2)
    expect(matchReplies(replies, 'zzz')).toEqual([])
  })
})

describe('C7 · putting a reply into the text', () => {
  it('fills in the names it knows', () => {
    expect(
      fillIn('{customer}您好，工号 {staffNumber}，{other}', { customer: '王', staffNumber: '80001' }),
    ).toBe('王您好，工号 80001，{other}')
  })
})
