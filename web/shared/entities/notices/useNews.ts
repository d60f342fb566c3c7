import { ref } from 'vue'
import { defineStore } from 'pinia'

/** How many of the person's things have news that were not looked at; the number under the person's name. */
export const useNews = defineStore('news', () => {
  const count = ref(0)
  return { count }
})
