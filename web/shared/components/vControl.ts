import type { Directive } from 'vue'

const NAMES = ['aria-describedby', 'aria-invalid', 'aria-required'] as const
type Control = Partial<Record<(typeof NAMES)[number], string | undefined>>

function tie(element: HTMLElement, control: Control): void {
  const input = element.querySelector('input')
  for (const name of NAMES) {
    const value = control[name]
    if (value === undefined) input?.removeAttribute(name)
    else input?.setAttribute(name, value)
  }
}

/** What CommonField says of a control belongs to the input; a select would put it on the box around. */
export const vControl: Directive<HTMLElement, Control> = {
  mounted: (element, { value }) => tie(element, value),
  updated: (element, { value }) => tie(element, value),
}
