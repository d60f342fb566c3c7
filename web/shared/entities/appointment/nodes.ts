import type { Appointment, AppointmentStep } from '@api'

export type NodeName = 'SUBMITTED' | 'IN_PROGRESS' | 'DONE' | 'CANCELLED'

/** A node of the picture; without a step it has not been reached. */
export interface ProgressNode {
  name: NodeName
  step?: AppointmentStep
}

/** The manual's three nodes. One that was cancelled ends with that instead, and leaves out what never came. */
export function nodesOf({ state, history }: Pick<Appointment, 'state' | 'history'>): ProgressNode[] {
  const node = (name: NodeName, act: AppointmentStep['act']): ProgressNode => {
    const step = history.filter((one) => one.act === act).at(-1)
    return step ? { name, step } : { name }
  }
  const nodes = [node('SUBMITTED', 'SUBMITTED'), node('IN_PROGRESS', 'TAKEN')]
  if (state !== 'CANCELLED') return [...nodes, node('DONE', 'COMPLETED')]
  return [...nodes.filter(({ step }) => step), node('CANCELLED', 'CANCELLED')]
}
