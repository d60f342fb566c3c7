export type { Alert } from './grouping'
export { useAlerts } from './useAlerts'
