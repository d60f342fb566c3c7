import { expect, it, vi } from 'vitest'
import type { Answer, Message } from '@api'
import { mountWithTexts } from '@shared/testing/mountWithTexts'
import { CHAT_ACTIONS } from './actions'
import MessageAnswer from './MessageAnswer.vue'

const actions = { choose: vi.fn(), feedback: vi.fn(), askForHuman: vi.fn() }
const base: Answer = { outcome: 'ANSWERED', suggestions: [], related: [], offerHuman: false }

function shown(change: Partial<Answer>) {
  const answer = { ...base, ...change }
  const message = { seq: 3, text: '', answer } as Message
  return mountWithTexts(MessageAnswer, {
    props: { message, answer },
    global: { provide: { [CHAT_ACTIONS as symbol]: actions } },
  })
}

it('C2 · shows an answer with its source and date, and takes what one thinks of it', async () => {
  const wrapper = shown({
    html: '<p>步骤</p>',
    product: 'GS',
    module: '总账',
    updated: '2026-09-18T03:00:00Z',
    related: [{ entryId: 12, question: '相关的问题' }],
  })
  expect(wrapper.html()).toContain('<p>步骤</p>')
  expect(wrapper.text()).toContain('来源：GS · 总账')
  expect(wrapper.text()).toContain('更新于 2026-09-18')
  await wrapper.findAll('.feedback button')[1]?.trigger('click')
  expect(actions.feedback).toHaveBeenCalledWith(expect.objectContaining({ seq: 3 }), false)
  await wrapper.get('.option').trigger('click')
  expect(actions.choose).toHaveBeenCalledWith({ entryId: 12, question: '相关的问题' })
})

it('C2 · numbers the questions that were perhaps meant', () => {
  const wrapper = shown({
    outcome: 'DID_YOU_MEAN',
    suggestions: [
      { entryId: 1, question: '甲' },
      { entryId: 2, question: '乙' },
    ],
  })
  expect(wrapper.findAll('.option').map((option) => option.text())).toEqual(['1甲', '2乙'])
  expect(wrapper.find('.feedback').exists()).toBe(false)
})

it('C2 · admits not to know and offers a person', async () => {
  const wrapper = shown({ outcome: 'REFUSED', offerHuman: true })
  expect(wrapper.text()).toContain('还没有可靠的答案')
  await wrapper.get('.human').trigger('click')
  expect(actions.askForHuman).toHaveBeenCalledOnce()
})
