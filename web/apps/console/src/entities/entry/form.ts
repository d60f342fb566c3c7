import type { EntryForm, EntryText } from '@api'

export function emptyEntry(): EntryForm {
  return { question: '', phrasings: [], answer: '', versions: [], keywords: [], related: [] }
}

/** The part of an entry that can be edited, as a copy. */
export function formOf({
  question,
  phrasings,
  answer,
  product,
  module,
  versions,
  keywords,
  related,
}: EntryText): EntryForm {
  return {
    question,
    phrasings: [...phrasings],
    answer,
    versions: [...versions],
    keywords: [...keywords],
    related: [...related],
    ...(product && { product }),
    ...(module && { module }),
  }
}

export function sameForm(a: EntryForm, b: EntryForm): boolean {
  const text = (form: EntryForm) =>
    JSON.stringify([
      form.question.trim(),
      form.answer.trim(),
      form.product ?? '',
      form.module ?? '',
      form.phrasings,
      form.versions,
      form.keywords,
      form.related,
    ])
  return text(a) === text(b)
}

/** One item a line, blank lines left out, each once. */
export function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim())
  return [...new Set(lines.filter(Boolean))]
}
