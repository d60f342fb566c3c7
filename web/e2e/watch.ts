import type { BrowserContext } from '@playwright/test'

/** Refusals that a test provokes, and the network that it cuts, are written to the console by the browser itself. */
const EXPECTED = /status of (401|404|409|413|415|422|423|429)|ERR_INTERNET_DISCONNECTED|ERR_FAILED/

/** Collects whatever the browser's console complains about, above all the content security policy. */
export function watchConsole(context: BrowserContext, complaints: string[]): void {
  context.on('console', (message) => {
    const bad = message.type() === 'error' || /content security policy/i.test(message.text())
    if (bad && !EXPECTED.test(message.text())) complaints.push(message.text())
  })
  context.on('weberror', (error) => complaints.push(String(error.error())))
}
