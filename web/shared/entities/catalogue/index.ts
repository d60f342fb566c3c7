export { default as ProductChoice } from './ProductChoice.vue'
export * from './useCatalogue'
