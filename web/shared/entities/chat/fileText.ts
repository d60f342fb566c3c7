/** 1.4 MB */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  const [value, unit] = bytes < 1024 * 1024 ? [bytes / 1024, 'KB'] : [bytes / 1024 / 1024, 'MB']
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`
}

/** Pictures that every browser shows. */
export function isPicture(mediaType: string): boolean {
  return /^image\/(png|jpe?g|gif|webp|bmp)$/.test(mediaType)
}
