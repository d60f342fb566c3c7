import { expect, it } from 'vitest'
import { MessageLog } from './MessageLog'
import { message } from './testing/FakeSocket'

const seqs = (log: MessageLog) => log.messages.map((m) => m.seq)

function logWith(...numbers: number[]): MessageLog {
  const log = new MessageLog()
  log.resume(
    numbers.map((seq) => message(seq)),
    false,
  )
  return log
}

it('shows a message once however often it comes', () => {
  const log = logWith(1, 2)
  expect(log.apply(message(3))).toBe('added')
  expect(log.apply(message(3))).toBe('known')
  log.resume([message(2), message(3), message(4)], false)
  expect(seqs(log)).toEqual([1, 2, 3, 4])
})

it('holds back what comes too early until the hole is filled', () => {
  const log = logWith(1)
  expect(log.apply(message(4))).toBe('early')
  expect(log.apply(message(3))).toBe('early')
  expect(seqs(log)).toEqual([1])
  expect(log.hasGap).toBe(true)
  log.apply(message(2))
  expect(seqs(log)).toEqual([1, 2, 3, 4])
  expect(log.hasGap).toBe(false)
})

it('takes nothing for the beginning of the history before it was told the beginning', () => {
  const log = new MessageLog()
  expect(log.apply(message(51))).toBe('early')
  log.resume([message(49), message(50)], false)
  expect(seqs(log)).toEqual([49, 50, 51])
})

it('drops what it holds when older history is missing in between', () => {
  const log = logWith(1, 2)
  log.resume([message(90), message(91)], true)
  expect(seqs(log)).toEqual([90, 91])
})

it('never shows a hole even if the server forgot to say that there is one', () => {
  const log = logWith(1, 2)
  log.resume([message(90), message(91)], false)
  expect(seqs(log)).toEqual([90, 91])
})

it('forgets early messages that the resumed history already contains', () => {
  const log = logWith(1)
  log.apply(message(3))
  log.resume([message(2), message(3)], false)
  expect(seqs(log)).toEqual([1, 2, 3])
  expect(log.hasGap).toBe(false)
})

it('puts older history before the held one, without doubles', () => {
  const log = logWith(5, 6)
  log.prepend([message(3), message(4), message(5)])
  expect(seqs(log)).toEqual([3, 4, 5, 6])
})
