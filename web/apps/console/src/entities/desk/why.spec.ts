import { describe, expect, it } from 'vitest'
import { whyOf } from './why'

describe('C7 · why this agent got the chat', () => {
  it('says how many chats the least loaded agent had', () => {
    expect(whyOf('LEAST_LOADED 1/5')).toEqual({ key: 'leastLoaded', params: { active: '1', max: '5' } })
    expect(whyOf('LEAST_LOADED').key).toBe('leastLoadedPlain')
  })

  it('names who transferred it', () => {
    expect(whyOf('TRANSFERRED 80002')).toEqual({ key: 'transferred', params: { from: '80002' } })
    expect(whyOf('TRANSFERRED').key).toBe('transferredPlain')
  })

  it('knows the plain codes', () => {
    expect(
      ['PREVIOUS_AGENT', 'ACCEPTED', 'STEPPED_IN', 'LEFT_MESSAGE'].map((code) => whyOf(code).key),
    ).toEqual(['previousAgent', 'accepted', 'steppedIn', 'leftMessage'])
  })

  it('shows an unknown code as it came', () => {
    expect(whyOf('ROUND_ROBIN 7')).toEqual({ key: 'other', params: { code: 'ROUND_ROBIN 7' } })
  })
})
