import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'

const FOLDER = join(import.meta.dirname, '../../docs/guide/images')
mkdirSync(FOLDER, { recursive: true })

export const WIDE = { viewport: { width: 1280, height: 800 } }
export const PHONE = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true }

/** A picture of docs/guide; of the whole page as if the window were that high, so that nothing floats over it. */
export async function picture(what: Page | Locator, name: string, whole = false): Promise<void> {
  const page = 'page' in what ? what.page() : what
  if (whole) {
    // The console scrolls within its frame.
    const height = await page.evaluate(() =>
      Math.max(
        ...Array.from(document.querySelectorAll('*'), ({ scrollHeight, clientHeight }) =>
          clientHeight ? innerHeight + scrollHeight - clientHeight : 0,
        ),
      ),
    )
    await page.setViewportSize({ width: page.viewportSize()?.width ?? 1280, height })
    await page.evaluate(() => document.querySelectorAll('*').forEach((element) => element.scrollTo(0, 0)))
  }
  await page.waitForLoadState('networkidle')
  // Fonts and short animations have come to rest.
  await page.waitForTimeout(700)
  await what.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' })
}
