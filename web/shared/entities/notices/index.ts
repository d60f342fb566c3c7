export { default as NoticeList } from './NoticeList.vue'
export { default as NoticeMatrix } from './NoticeMatrix.vue'
