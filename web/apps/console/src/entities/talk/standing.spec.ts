import { describe, expect, it } from 'vitest'
import type { ConversationState, Message, MessageKind, SenderKind } from '@api'
import { openQuestion, standingOf } from './standing'

const agent = { id: 7, name: '王敏', staffNumber: '80001', online: true }
const state = (more: Partial<ConversationState> = {}): ConversationState => ({
  mode: 'HUMAN',
  agent,
  customerReadSeq: 0,
  staffReadSeq: 0,
  lastSeq: 0,
  ...more,
})
const me = { id: 7, supervisor: false }
const boss = { id: 9, supervisor: true }

describe('C7 · what staff may do in a talk', () => {
  it('is everything but stepping in for its agent', () => {
    expect(standingOf(state(), me)).toEqual({
      mine: true,
      steppedIn: false,
      writable: true,
      canStepIn: false,
      canTransfer: true,
      canClose: true,
    })
  })

  it('is reading for another agent', () => {
    const { writable, canStepIn, canTransfer, canClose } = standingOf(state(), { ...me, id: 8 })
    expect([writable, canStepIn, canTransfer, canClose]).toEqual([false, false, false, false])
  })

  it('is stepping in and transferring for a supervisor, writing only after stepping in', () => {
    expect(standingOf(state(), boss)).toMatchObject({ writable: false, canStepIn: true, canTransfer: true })
    const after = standingOf(state({ supervisor: { id: 9, name: '陈主管' } }), boss)
    expect(after).toMatchObject({ writable: true, canStepIn: false, steppedIn: true })
  })

  it('is not stepping in where another supervisor already did', () => {
    expect(standingOf(state({ supervisor: { id: 12, name: '别人' } }), boss)).toMatchObject({
      steppedIn: false,
      canStepIn: false,
    })
  })

  it('is nothing while the customer talks to the robot or waits', () => {
    expect(standingOf(state({ mode: 'WAITING' }), boss).canStepIn).toBe(false)
    expect(standingOf(undefined, me).writable).toBe(false)
  })
})

describe('C7 · the question that suggestions are for', () => {
  const message = (seq: number, sender: SenderKind, text = 'x', kind: MessageKind = 'TEXT') =>
    ({ seq, sender: { kind: sender }, kind, text }) as Message

  it('is the customer’s newest text', () => {
    expect(openQuestion([message(1, 'CUSTOMER'), message(2, 'CUSTOMER', '反结账')])?.seq).toBe(2)
  })

  it('is found before notices, robot answers and pictures', () => {
    const talk = [
      message(1, 'CUSTOMER'),
      message(2, 'ROBOT'),
      message(3, 'SYSTEM'),
      message(4, 'CUSTOMER', '', 'IMAGE'),
    ]
    expect(openQuestion(talk)?.seq).toBe(1)
  })

  it('is gone once somebody of the staff has answered', () => {
    expect(openQuestion([message(1, 'CUSTOMER'), message(2, 'AGENT')])).toBeUndefined()
    expect(openQuestion([])).toBeUndefined()
  })
})
