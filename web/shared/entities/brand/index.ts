export { useBrand } from './useBrand'
