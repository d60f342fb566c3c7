import { describe, expect, it } from 'vitest'
import { copiedToWorkdays, hoursOf, nextSpan, problemOf, timeOf, weekOf } from './hours'

describe('O1 · the hours of a skill group', () => {
  it('are shown for all seven days, in order, and come back as they were', () => {
    const hours = [
      { day: 1, from: '13:30', to: '17:30' },
      { day: 1, from: '08:30', to: '12:00' },
      { day: 7, from: '09:00', to: '12:00' },
    ]
    const week = weekOf(hours)
    expect(week.map((day) => day.spans.length)).toEqual([2, 0, 0, 0, 0, 0, 1])
    expect(week[0]?.spans[0]).toEqual({ from: '08:30', to: '12:00' })
    expect(hoursOf(week)).toEqual(expect.arrayContaining(hours))
  })

  it('are read with or without seconds', () => {
    expect(weekOf([{ day: 2, from: '08:30:00', to: '17:30:00' }])[1]?.spans).toEqual([
      { from: '08:30', to: '17:30' },
    ])
  })

  it('are understood as people type them', () => {
    expect(['8:30', '830', '08:30', '8', '17：30', '17.30'].map(timeOf)).toEqual([
      '08:30',
      '08:30',
      '08:30',
      '08:00',
      '17:30',
      '17:30',
    ])
    expect(['24:00', '12:60', 'noon', ''].map(timeOf)).toEqual(['', '', '', ''])
  })

  it('must not be incomplete, backwards or overlapping', () => {
    const day = (...spans: [string, string][]) => ({
      day: 1,
      spans: spans.map(([from, to]) => ({ from, to })),
    })
    expect(problemOf(day(['', '17:30']))).toBe('incomplete')
    expect(problemOf(day(['17:30', '08:30']))).toBe('backwards')
    expect(problemOf(day(['09:00', '09:00']))).toBe('backwards')
    expect(problemOf(day(['13:00', '17:00'], ['08:30', '13:30']))).toBe('overlapping')
    expect(problemOf(day(['08:30', '12:00'], ['12:00', '17:00']))).toBeUndefined()
    expect(problemOf(day())).toBeUndefined()
  })

  it('are offered: the usual day, then the afternoon', () => {
    expect(nextSpan({ day: 1, spans: [] })).toEqual({ from: '08:30', to: '17:30' })
    expect(nextSpan({ day: 1, spans: [{ from: '08:30', to: '12:00' }] })).toEqual({
      from: '13:30',
      to: '17:30',
    })
    expect(
      problemOf({
        day: 1,
        spans: [
          { from: '08:30', to: '17:30' },
          nextSpan({ day: 1, spans: [{ from: '08:30', to: '17:30' }] }),
        ],
      }),
    ).toBeUndefined()
  })

  it('of one day can be those of all working days', () => {
    const week = weekOf([
      { day: 1, from: '08:30', to: '17:30' },
      { day: 6, from: '10:00', to: '11:00' },
    ])
    const copied = copiedToWorkdays(week, 1)
    expect(copied.map((day) => day.spans.length)).toEqual([1, 1, 1, 1, 1, 1, 0])
    expect(copied[5]?.spans[0]?.from).toBe('10:00')
    expect(copied[1]?.spans[0]).not.toBe(copied[0]?.spans[0])
  })
})
