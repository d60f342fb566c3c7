/** Why an agent got a chat, as the server keeps it: a code, for some with a detail behind it. */
export interface Why {
  /** Locale key below `desk.why`. */
  key: string
  params: Record<string, string>
}

const CODES: Record<string, (detail: string) => Why> = {
  LEAST_LOADED: (detail) => {
    const [active = '', max = ''] = detail.split('/')
    return { key: active && max ? 'leastLoaded' : 'leastLoadedPlain', params: { active, max } }
  },
  PREVIOUS_AGENT: () => ({ key: 'previousAgent', params: {} }),
  ACCEPTED: () => ({ key: 'accepted', params: {} }),
  TRANSFERRED: (detail) => ({
    key: detail ? 'transferred' : 'transferredPlain',
    params: { from: detail },
  }),
  STEPPED_IN: () => ({ key: 'steppedIn', params: {} }),
  LEFT_MESSAGE: () => ({ key: 'leftMessage', params: {} }),
}

/** A code this version does not know is shown as it came, rather than hidden. */
export function whyOf(line: string): Why {
  const [code = '', ...rest] = line.trim().split(/\s+/)
  return CODES[code]?.(rest.join(' ')) ?? { key: 'other', params: { code: line } }
}
