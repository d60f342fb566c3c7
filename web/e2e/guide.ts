import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'

const FOLDER = join(import.meta.dirname, '../../docs/guide/images')
mkdirSync(FOLDER, { recursive: true })

export const WIDE = { viewport: { width: 1280, height: 800 } }
export const PHONE = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true }

/** A picture of docs/guide. */
export async function picture(what: Page | Locator, name: string, fullPage = false): Promise<void> {
  const page = 'page' in what ? what.page() : what
  await page.waitForLoadState('networkidle')
  // Fonts and short animations have come to rest.
  await page.waitForTimeout(700)
  const options = { path: join(FOLDER, `${name}.png`), animations: 'disabled' } as const
  await ('page' in what ? what.screenshot(options) : what.screenshot({ ...options, fullPage }))
}
