import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Lists what axe finds against WCAG 2.2 A and AA and against good practice, as `rule: selector`. What is within
 * `leftOut` is not looked at.
 */
export async function listViolations(page: Page, leftOut: readonly string[] = []): Promise<string[]> {
  await page.evaluate(source);
  const run = `axe.run({ exclude: ${JSON.stringify(leftOut)} }, { resultTypes: ['violations'] })`;
  const { violations } = (await page.evaluate(run)) as AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Whether something of the page is wider than the window. */
export const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
