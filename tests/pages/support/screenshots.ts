import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const folder = fileURLToPath(new URL('../../../.tresse/screenshots/', import.meta.url));

/** Keeps what a page looks like, from top to bottom, in `.tresse/screenshots/`. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${folder}${name}.png`, fullPage: true });
}
