import type { useTalk } from './useTalk'

export type Talk = ReturnType<typeof useTalk>
