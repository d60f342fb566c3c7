import { expect, it, vi } from 'vitest'
import type { Answer, Message } from '@api'
import { mountWithTexts } from '@shared/testing/mountWithTexts'
import { CHAT_ACTIONS } from './actions'
import MessageAnswer from './MessageAnswer.vue'

const actions = { choose: vi.fn(), say: vi.fn(), feedback: vi.fn(), askForHuman: vi.fn() }
const base: Answer = {
  outcome: 'ANSWERED',
  suggestions: [],
  related: [],
  offerHuman: false,
  sources: [],
  pages: [],
  choices: [],
}

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
    sources: [
      {
        kind: 'ENTRY',
        id: 5,
        title: '怎么反结账？',
        place: 'GS · 总账',
        updated: '2026-09-18',
        link: '/knowledge/5',
      },
    ],
    related: [{ entryId: 12, question: '相关的问题' }],
  })
  expect(wrapper.html()).toContain('<p>步骤</p>')
  expect(wrapper.text()).toContain('来源：GS · 总账')
  expect(wrapper.text()).toContain('更新于 2026-09-18')
  await wrapper.findAll('.feedback button')[1]?.trigger('click')
  expect(actions.feedback).toHaveBeenCalledWith(expect.objectContaining({ seq: 3 }), false)
  expect(wrapper.get('.sources a').attributes('href')).toBe('/knowledge/5')
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

it('C4 · asks why when the thumb goes down, and offers a person', async () => {
  const wrapper = shown({ html: '<p>步骤</p>' })
  expect(wrapper.find('.reason').exists()).toBe(false)
  await wrapper.findAll('.feedback button')[1]?.trigger('click')
  await wrapper.get('.reason .chip').trigger('click')
  expect(actions.feedback).toHaveBeenLastCalledWith(expect.anything(), false, '不是我要问的')
  expect(wrapper.get('[role=status]').text()).toContain('谢谢')
  expect(wrapper.find('.reason .human button').exists()).toBe(true)
  await wrapper.findAll('.feedback button')[0]?.trigger('click')
  expect(wrapper.find('.reason').exists()).toBe(false)
})

it('C2 · asks back with replies to click', async () => {
  const wrapper = shown({
    outcome: 'CLARIFY',
    html: '<p>哪个产品？</p>',
    choices: [{ text: 'GS', detail: 'GS 的问题' }, { text: 'PS' }],
  })
  await wrapper.findAll('.choice')[1]?.trigger('click')
  expect(actions.say).toHaveBeenCalledWith('PS')
  expect(wrapper.find('.feedback').exists()).toBe(false)
})

it('C2 · says to which part of a message it answers, and links to the page of the product', () => {
  const wrapper = shown({
    html: '<p>步骤</p>',
    asked: '怎么反结账？',
    lead: '别着急。',
    pages: [{ title: '总账 → 结账', url: 'https://erp.example.com/x' }],
  })
  expect(wrapper.text()).toContain('回答：怎么反结账？')
  expect(wrapper.text()).toContain('别着急。')
  expect(wrapper.get('.pages a').attributes()).toMatchObject({
    href: 'https://erp.example.com/x',
    rel: 'noopener noreferrer',
  })
})
