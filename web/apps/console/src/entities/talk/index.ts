export { rankColleagues } from './transfer/ranking'
export { default as TalkView } from './TalkView.vue'
export { type OpenTalk, useOpenTalk } from './useOpenTalk'
