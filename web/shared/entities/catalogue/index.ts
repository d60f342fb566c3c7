export * from './useCatalogue'
