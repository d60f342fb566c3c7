import { expect, test } from 'vitest'
import type { ProposalView } from '@api'
import { textsOf, useAcceptance } from './useAcceptance'

const view = (more: Partial<ProposalView> = {}): ProposalView => ({
  proposal: {
    id: 1,
    state: 'OPEN',
    version: 1,
    title: 'a',
    phrasings: [],
    createdAt: '2026-11-22T00:00:00Z',
  },
  cases: ['a', 'b', 'b', ' '].map((text, id) => ({
    id,
    text,
    verdict: 'REFUSED',
    askedAt: '2026-11-22T00:00:00Z',
  })),
  help: [],
  nearest: [],
  ...more,
})

test('C4 · the texts of the cases come once each, the most frequent first', () => {
  expect(textsOf(view())).toEqual(['b', 'a'])
})

test('C4 · what a human answered is the first draft of the answer', () => {
  const { kind, entry } = useAcceptance(view({ help: [{ agent: 'x', at: '', texts: ['one', 'two'] }] }))
  expect(kind.value).toBe('NEW_ENTRY')
  expect(entry.value).toMatchObject({ question: 'a', answer: 'one\n\ntwo', phrasings: ['b'] })
})

test('C4 · near an entry the questions are proposed as its phrasings', () => {
  const { kind, extension, acceptance } = useAcceptance(
    view({ nearest: [{ entryId: 7, question: 'q', confidence: 0.3 }] }),
  )
  expect(kind.value).toBe('PHRASING')
  expect(acceptance()).toEqual({ version: 1, extension: { entryId: 7, phrasings: ['b', 'a'] } })
  extension.value = { entryId: 7, phrasings: ['b'] }
  expect(acceptance().extension?.phrasings).toEqual(['b'])
})
