import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type Alert, AlertCollector, type AlertGroup, groupAlerts } from './grouping'

const message = (conversation: number, name: string, text = 'x'): Alert => ({
  kind: 'MESSAGE',
  conversation,
  name,
  text,
})

describe('C7 · alerts that come together', () => {
  it('become one group for each kind, with the newest first among the names', () => {
    const groups = groupAlerts([
      message(1, '王'),
      { kind: 'ASSIGNED', conversation: 9, name: '赵' },
      message(2, '李'),
      message(1, '王', '再问一下'),
    ])
    expect(groups).toEqual([
      { kind: 'MESSAGE', count: 3, conversation: 1, names: ['王', '李'], text: '再问一下' },
      { kind: 'ASSIGNED', count: 1, conversation: 9, names: ['赵'] },
    ])
  })

  it('name at most three people', () => {
    expect(groupAlerts(['a', 'b', 'c', 'd'].map((name, i) => message(i, name)))[0]?.names).toEqual([
      'd',
      'c',
      'b',
    ])
  })
})

describe('C7 · showing alerts', () => {
  let shown: AlertGroup[][]
  let collector: AlertCollector

  beforeEach(() => {
    vi.useFakeTimers({ now: 0 })
    shown = []
    collector = new AlertCollector((groups) => shown.push(groups))
    return () => vi.useRealTimers()
  })

  it('happens almost at once after a quiet time', () => {
    collector.add(message(1, '王'))
    vi.advanceTimersByTime(300)
    expect(shown).toHaveLength(1)
  })

  it('turns a hundred messages into two notifications', () => {
    for (let i = 0; i < 100; i++) {
      collector.add(message(i, `n${i}`))
      vi.advanceTimersByTime(30)
    }
    vi.advanceTimersByTime(10_000)
    expect(shown).toHaveLength(2)
    expect(shown.flat().reduce((sum, group) => sum + group.count, 0)).toBe(100)
  })

  it('leaves out what the person has seen meanwhile', () => {
    collector.add(message(1, '王'))
    collector.add(message(2, '李'))
    collector.drop((alert) => alert.conversation === 1)
    vi.advanceTimersByTime(300)
    expect(shown).toEqual([[expect.objectContaining({ count: 1, conversation: 2 })]])
  })

  it('stays silent when everything was seen, and works afterwards', () => {
    collector.add(message(1, '王'))
    collector.drop()
    vi.advanceTimersByTime(300)
    expect(shown).toHaveLength(0)
    collector.add(message(1, '王'))
    vi.advanceTimersByTime(300)
    expect(shown).toHaveLength(1)
  })
})
