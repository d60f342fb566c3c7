/**
 * Enter sends, Shift+Enter starts a new line. While a Chinese input method composes, Enter belongs to it:
 * `isComposing` says so, and Safari, which ends the composition first, still reports key code 229.
 */
export function isSubmit(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return false
  return !event.isComposing && event.keyCode !== 229
}
