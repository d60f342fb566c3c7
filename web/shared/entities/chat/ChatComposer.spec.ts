import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { type FileRef, ProblemError } from '@api'
import type { Draft } from '@shared/realtime'
import { mountWithTexts } from '@shared/testing/mountWithTexts'
import { CHAT_ACTIONS } from './actions'
import ChatComposer from './ChatComposer.vue'
import type { Uploader } from './useUploads'

const picture: FileRef = { id: 5, name: 'a.png', mediaType: 'image/png', size: 10 }
let upload: ReturnType<typeof vi.fn<Uploader>>

function composer(conversation = 1) {
  return mountWithTexts(ChatComposer, {
    props: { conversation, maxLength: 4000, maxFileBytes: 100, placeholder: '', upload },
    global: { provide: { [CHAT_ACTIONS as symbol]: { fileUrl: () => '/file' } } },
  })
}

const area = (wrapper: VueWrapper) => wrapper.get('textarea')
const sent = (wrapper: VueWrapper) => wrapper.emitted<[Draft[]]>('send')?.map(([drafts]) => drafts) ?? []
const enter = (wrapper: VueWrapper, init: object = {}) =>
  area(wrapper).trigger('keydown', { key: 'Enter', ...init })

async function paste(wrapper: VueWrapper, ...files: File[]) {
  const event = new Event('paste', { cancelable: true })
  Object.assign(event, { clipboardData: { files } })
  area(wrapper).element.dispatchEvent(event)
  await flushPromises()
}

beforeEach(() => {
  localStorage.clear()
  upload = vi.fn<Uploader>().mockResolvedValue(picture)
})

it('C8 · sends on Enter, not on Shift+Enter, not while an input method composes', async () => {
  const wrapper = composer()
  await area(wrapper).setValue('  反结账 ')
  await enter(wrapper, { shiftKey: true })
  await enter(wrapper, { isComposing: true })
  await enter(wrapper, { keyCode: 229 })
  expect(sent(wrapper)).toEqual([])
  await enter(wrapper)
  expect(sent(wrapper)).toEqual([[{ kind: 'TEXT', text: '反结账' }]])
  expect(area(wrapper).element.value).toBe('')
})

it('C8 · sends nothing empty and nothing too long', async () => {
  const wrapper = composer()
  await area(wrapper).setValue(' \n ')
  await enter(wrapper)
  await area(wrapper).setValue('x'.repeat(4001))
  await enter(wrapper)
  expect(sent(wrapper)).toEqual([])
  expect(wrapper.text()).toContain('还可输入 -1 字')
})

it('C8 · keeps text and uploaded files through a reload, for each talk its own', async () => {
  const first = composer()
  await area(first).setValue('未发送')
  await paste(first, new File(['x'], 'a.png', { type: 'image/png' }))
  first.unmount()
  const again = composer()
  expect(area(again).element.value).toBe('未发送')
  expect(again.text()).toContain('a.png')
  await enter(again)
  expect(sent(again)).toEqual([
    [
      { kind: 'IMAGE', file: picture },
      { kind: 'TEXT', text: '未发送' },
    ],
  ])
  again.unmount()
  expect(area(composer()).element.value).toBe('')
  expect(area(composer(2)).element.value).toBe('')
})

it('C8 · waits with the message until its pictures are uploaded', async () => {
  let finish!: (file: FileRef) => void
  upload.mockReturnValue(new Promise((resolve) => (finish = resolve)))
  const wrapper = composer()
  await paste(wrapper, new File(['x'], 'a.png', { type: 'image/png' }))
  await enter(wrapper)
  expect(sent(wrapper)).toEqual([])
  finish(picture)
  await flushPromises()
  expect(sent(wrapper)).toEqual([[{ kind: 'IMAGE', file: picture }]])
})

it('C8 · says why a file is refused and sends the rest', async () => {
  const refusal = new ProblemError({ type: 'urn:zhike:problem:file-type-refused', title: '', status: 415 })
  upload.mockRejectedValue(refusal)
  const wrapper = composer()
  await paste(wrapper, new File(['x'], 'a.exe'), new File(['x'.repeat(101)], 'big.bin'))
  expect(wrapper.text()).toContain('不支持这种类型的文件')
  expect(wrapper.text()).toContain('文件超过 100 B')
  expect(upload).toHaveBeenCalledOnce()
  await area(wrapper).setValue('文字')
  await enter(wrapper)
  expect(sent(wrapper)).toEqual([[{ kind: 'TEXT', text: '文字' }]])
  expect(wrapper.text()).toContain('a.exe')
})
