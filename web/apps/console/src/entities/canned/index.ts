export { default as CannedEditor } from './CannedEditor.vue'
export { fillIn, insertAt, slashQuery } from './matching'
export { useCanned } from './useCanned'
