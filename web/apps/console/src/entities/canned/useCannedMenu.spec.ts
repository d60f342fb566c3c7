import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createPinia, setActivePinia } from 'pinia'
import { nextTick } from 'vue'
import { type CannedReply, deskApi } from '@api'
import { useCanned } from './useCanned'
import { useCannedMenu } from './useCannedMenu'

const reply = (id: number, shortcut: string): CannedReply => ({
  id,
  shortcut,
  title: shortcut,
  text: `${shortcut}!`,
  shared: true,
})
const key = (name: string, more: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key: name, ...more })

describe('C7 · canned replies by the keyboard', () => {
  const replace = vi.fn()
  let menu: ReturnType<typeof useCannedMenu>

  let caret = 0

  async function type(text: string): Promise<void> {
    caret = text.length
    menu.text.value = text
    await nextTick()
  }

  beforeEach(async () => {
    setActivePinia(createPinia())
    vi.spyOn(deskApi, 'cannedReplies').mockResolvedValue([
      reply(1, 'hello'),
      reply(2, 'help'),
      reply(3, 'bye'),
    ])
    await useCanned().ready()
    replace.mockReset()
    menu = useCannedMenu(
      () => ({ caret: () => caret, replace }),
      ({ text }) => text,
    )
  })

  it('are offered while a shortcut is typed, and the arrows choose among them', async () => {
    await type('您好 /he')
    expect(menu.options.value.map(({ id }) => id)).toEqual([1, 2])
    expect(menu.pressed(key('ArrowDown'))).toBe(true)
    expect(menu.pressed(key('Enter'))).toBe(true)
    expect(replace).toHaveBeenCalledWith(3, 6, 'help!')
  })

  it('go round at the ends', async () => {
    await type('/he')
    menu.pressed(key('ArrowUp'))
    expect(menu.active.value).toBe(1)
    menu.pressed(key('ArrowDown'))
    expect(menu.active.value).toBe(0)
  })

  it('leave the keys alone while no shortcut is typed, while a word is composed and with Alt', async () => {
    await type('您好')
    expect(menu.pressed(key('Enter'))).toBe(false)
    await type('/he')
    expect(menu.pressed(key('Enter', { isComposing: true }))).toBe(false)
    expect(menu.pressed(key('ArrowDown', { altKey: true }))).toBe(false)
  })

  it('go away with Escape and come back with the next letter', async () => {
    await type('/he')
    expect(menu.pressed(key('Escape'))).toBe(true)
    expect(menu.options.value).toEqual([])
    expect(menu.pressed(key('Enter'))).toBe(false)
    await type('/hel')
    expect(menu.options.value).toHaveLength(2)
  })
})
