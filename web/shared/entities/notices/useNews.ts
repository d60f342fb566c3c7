import { ref } from 'vue'
import { defineStore } from 'pinia'

/** How many notices the person has not looked at; the number at the person's name, and at the console's bell. */
export const useNews = defineStore('news', () => {
  const count = ref(0)
  return { count }
})
