import { expect, it } from 'vitest'
import { textParts } from './textParts'

it('finds addresses and leaves the punctuation and the Chinese text after them alone', () => {
  expect(textParts('请看https://example.com/a?b=1。谢谢')).toEqual([
    { text: '请看' },
    { text: 'https://example.com/a?b=1', href: 'https://example.com/a?b=1' },
    { text: '。谢谢' },
  ])
  expect(textParts('see http://example.com/help.')[1]).toEqual({
    text: 'http://example.com/help',
    href: 'http://example.com/help',
  })
})

it('makes no link of anything that is not plain http', () => {
  const text = 'javascript:alert(1) <b>x</b>'
  expect(textParts(text)).toEqual([{ text }])
})
