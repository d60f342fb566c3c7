export { neighbour, queueOf, titleWithBadge } from './chatList'
export { type LiveChat, useDesk } from './useDesk'
export { clockOf, secondsSince, type Urgency, urgencyOf } from './waiting'
export { whyOf } from './why'
