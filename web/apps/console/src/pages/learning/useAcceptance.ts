import { computed, ref } from 'vue'
import { type Acceptance, type EntryForm, type ProposalView, type SmallTalkForm } from '@api'
import { emptyEntry } from '@console/entities/entry'

export type Kind = 'NEW_ENTRY' | 'PHRASING' | 'SMALL_TALK'

export interface Extension {
  entryId: number | undefined
  phrasings: string[]
}

/** Texts that differ, most frequent first. */
export function textsOf({ cases }: Pick<ProposalView, 'cases'>): string[] {
  const counts = new Map<string, number>()
  for (const { text } of cases) {
    const plain = text.trim()
    if (plain && plain.length <= 200) counts.set(plain, (counts.get(plain) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([text]) => text)
}

/** An entry is near enough to be worth a phrasing from here on. */
const NEAR = 0.15

/** What an editor makes of a proposal: begun with what the customers asked and what a human answered. */
export function useAcceptance(view: ProposalView) {
  const { proposal, nearest, help } = view
  const texts = textsOf(view)
  const best = nearest[0]
  const answer = help[0]?.texts.join('\n\n') ?? ''
  const likely: Kind =
    proposal.pickedEntryId !== undefined || (!answer && (best?.confidence ?? 0) >= NEAR)
      ? 'PHRASING'
      : 'NEW_ENTRY'

  const kind = ref<Kind>(likely)
  const entry = ref<EntryForm>({
    ...emptyEntry(),
    question: proposal.title.slice(0, 200),
    phrasings: texts.filter((text) => text !== proposal.title.trim()).slice(0, 10),
    answer,
    ...(proposal.product && { product: proposal.product }),
  })
  const extension = ref<Extension>({
    entryId: proposal.pickedEntryId ?? best?.entryId,
    phrasings: texts.slice(0, 10),
  })
  const smallTalk = ref<SmallTalkForm>({
    question: proposal.title.slice(0, 200),
    phrasings: texts.filter((text) => text !== proposal.title.trim()).slice(0, 10),
    answers: [],
    offerHuman: false,
  })

  const valid = computed(() => {
    if (kind.value === 'NEW_ENTRY') return Boolean(entry.value.question.trim() && entry.value.answer.trim())
    if (kind.value === 'PHRASING') return Boolean(extension.value.entryId && extension.value.phrasings.length)
    return Boolean(smallTalk.value.question.trim() && smallTalk.value.answers.length)
  })

  function acceptance(): Acceptance {
    const { version } = proposal
    if (kind.value === 'NEW_ENTRY') return { version, entry: entry.value }
    if (kind.value === 'SMALL_TALK') return { version, smallTalk: smallTalk.value }
    return {
      version,
      extension: { entryId: extension.value.entryId ?? 0, phrasings: extension.value.phrasings },
    }
  }

  return { kind, entry, extension, smallTalk, valid, acceptance }
}
