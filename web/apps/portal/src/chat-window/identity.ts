const KEY = 'zhike.identity'

/** Tells the other tabs of this browser that somebody signed in or out. */
export function tellIdentity(): void {
  localStorage.setItem(KEY, String(Date.now()))
}

export function listenForIdentity(changed: () => void): void {
  window.addEventListener('storage', (event) => {
    if (event.key === KEY) changed()
  })
}
