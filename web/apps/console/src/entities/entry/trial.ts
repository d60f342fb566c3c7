/** As much of a trial as people are shown, whoever made it. */
export interface ShownTrial {
  cases: number
  rightBefore: number
  rightAfter: number
  worse: ShownDifference[]
  better: ShownDifference[]
}

export interface ShownDifference {
  text: string
  before: { outcome: string; title?: string }
  after: { outcome: string; title?: string }
}
