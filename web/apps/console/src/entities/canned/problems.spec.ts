import { describe, expect, it } from 'vitest'
import { problemsOf } from './problems'

const reply = { shortcut: 'hi', title: '欢迎语', text: '您好', shared: false }
const other = { ...reply, id: 7 }

describe('C7 · a canned reply can be saved', () => {
  it('when everything is there and nobody has the shortcut', () => {
    expect(problemsOf(reply, [{ ...other, shortcut: 'hi2' }])).toEqual({})
  })

  it('not without shortcut, title and text', () => {
    expect(problemsOf({ shortcut: ' ', title: '', text: '\n', shared: true }, [])).toEqual({
      shortcut: 'required',
      title: 'required',
      text: 'required',
    })
  })

  it('not with a shortcut that could not be typed', () => {
    expect(problemsOf({ ...reply, shortcut: 'good day' }, []).shortcut).toBe('noSpaces')
    expect(problemsOf({ ...reply, shortcut: 'a/b' }, []).shortcut).toBe('noSpaces')
  })

  it('not with a shortcut that is taken, in any case of letters', () => {
    expect(problemsOf({ ...reply, shortcut: 'HI' }, [other]).shortcut).toBe('taken')
  })
})
