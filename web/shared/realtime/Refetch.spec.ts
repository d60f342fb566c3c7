import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Refetch } from './Refetch'

describe('reading the desk again', () => {
  let finish: (() => void)[]
  const read = vi.fn(() => new Promise<void>((resolve) => finish.push(resolve)))

  beforeEach(() => {
    vi.useFakeTimers()
    finish = []
    read.mockClear()
    return () => vi.useRealTimers()
  })

  it('happens once for hints that come together', () => {
    const refetch = new Refetch(read)
    for (let i = 0; i < 50; i++) refetch.hint()
    vi.advanceTimersByTime(200)
    expect(read).toHaveBeenCalledTimes(1)
  })

  it('happens once more for all hints during a reading, after it', async () => {
    const refetch = new Refetch(read)
    const done = refetch.now()
    refetch.hint()
    refetch.hint()
    void refetch.now()
    expect(read).toHaveBeenCalledTimes(1)
    finish[0]?.()
    await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(2))
    finish[1]?.()
    await done
    vi.advanceTimersByTime(1000)
    expect(read).toHaveBeenCalledTimes(2)
  })

  it('goes on after a reading that failed', async () => {
    const failing = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValue(undefined)
    const refetch = new Refetch(failing)
    await expect(refetch.now()).rejects.toThrow('offline')
    await refetch.now()
    expect(failing).toHaveBeenCalledTimes(2)
  })

  it('ends when stopped', () => {
    const refetch = new Refetch(read)
    refetch.hint()
    refetch.stop()
    vi.advanceTimersByTime(1000)
    expect(read).not.toHaveBeenCalled()
  })
})
