import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hasBrowser } from './support/browser.ts';
import { usePages } from './support/use-pages.ts';

describe.skipIf(!hasBrowser)('who searches for a training', () => {
  const held = usePages();

  it('narrows what is found by a facet, and finds as many as the facet told', async () => {
    const page = await held.open('/formations');
    await search(page, 'cuisine');
    const before = await countFound(page);
    const permanent = page.getByRole('group', { name: 'Entrée' }).getByRole('checkbox').first();
    const told = readCount(await permanent.getAttribute('aria-label'));
    expect(told).toBeLessThan(before);
    await permanent.check();
    await expect.poll(() => countFound(page)).toBe(told);
    expect(await page.evaluate('document.activeElement.ariaLabel')).toBe(await permanent.getAttribute('aria-label'));
    await page.goBack();
    await expect.poll(() => countFound(page)).toBe(before);
  });

  it('goes on with the next page where the first one ends', async () => {
    const page = await held.open('/formations');
    const results = page.getByRole('main').getByRole('article');
    await results.nth(19).waitFor();
    expect(await results.count()).toBe(20);
    await page.getByRole('button', { name: 'Afficher la suite' }).click();
    await results.nth(39).waitFor();
    const ids = await page.evaluate('[...document.querySelectorAll("article h3")].map(({ id }) => id)');
    expect(new Set(ids as string[]).size).toBe(40);
    const position = '[...document.activeElement.parentElement.children].indexOf(document.activeElement)';
    expect(await page.evaluate(position)).toBe(20);
  });

  it('finds for a misspelt word what the word itself finds', async () => {
    const page = await held.open('/formations');
    await search(page, 'cuisine');
    const meant = await countFound(page);
    await search(page, 'cuissine');
    expect(meant).toBeGreaterThan(0);
    expect(await countFound(page)).toBe(meant);
  });

  it('departs from a commune by its first letters, nearest first', async () => {
    const page = await held.open('/formations');
    const everywhere = await countFound(page);
    await page.getByLabel('Au départ de la commune').fill('cesta');
    await page.keyboard.press('Enter');
    await page.getByLabel('Jusqu’où').selectOption('20 km à vol d’oiseau');
    await page.getByLabel('Ordre').selectOption('Les moins éloignées');
    const distance = page.getByRole('article').getByText(/^À [\d,]+ km à vol d’oiseau$/);
    await distance.nth(5).waitFor();
    expect(await page.getByLabel('Au départ de la commune').inputValue()).toBe('Cestas (33)');
    expect(await countFound(page)).toBeLessThan(everywhere);
    expect(new URL(page.url()).search).toBe('?commune=33122&dans=20&tri=DISTANCE');
    const distances = (await distance.allTextContents()).map(readCount);
    expect(distances).toEqual(distances.toSorted((one, other) => one - other));
    expect(distances.every((km) => km <= 20)).toBe(true);
  });

  it('sends the search as the address of the page', async () => {
    const first = await held.open('/formations');
    await search(first, 'serveur');
    await first.getByRole('group', { name: 'Recrutement' }).getByRole('checkbox').first().uncheck();
    await expect.poll(() => new URL(first.url()).search).toBe('?texte=serveur&etat=');
    const count = await countFound(first);
    const { pathname, search: query } = new URL(first.url());
    const second = await held.open(pathname + query);
    expect(await second.getByLabel('Métier ou savoir').inputValue()).toBe('serveur');
    expect(await countFound(second)).toBe(count);
  });

  it('is told how to widen a search that finds nothing', async () => {
    const page = await held.open('/formations?texte=cuisine&commune=33063&dans=10&au=2026-11-03&public=81069');
    await page.getByText('Rien ne répond à tout ce qui est demandé').waitFor();
    const ways = page.getByRole('main').locator('.ways').getByRole('button');
    expect(await ways.allTextContents()).toEqual([
      'Retirer tous les choix',
      'Chercher jusqu’à 100 km',
      'Chercher dans toute la région, à distance compris',
      'Retirer les dates',
      'Retirer les mots',
    ]);
    await ways.first().click();
    await page.getByRole('article').first().waitFor();
  });

  it('goes on from a session to refer a person to it', async () => {
    const page = await held.open('/formations', { person: 'volunteer-bordeaux' });
    await page.getByLabel('Ou de votre centre').selectOption({ index: 1 });
    await expect.poll(() => new URL(page.url()).search).toBe('?commune=33063&dans=30');
    const result = page.getByRole('article').first();
    await result.getByText('à vol d’oiseau').or(result.getByText('Dans la commune de départ')).waitFor();
    const title = await result.getByRole('heading').textContent();
    await result.getByRole('link', { name: /^Orienter une personne/ }).click();
    const step = page.getByRole('region', { name: 'Étape 2 – La session' });
    expect(await step.locator('.chosen strong').textContent()).toBe(title);
    await page
      .getByRole('button', { name: /^Choisir : p-/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Orienter cette personne' }).click();
    await page.getByText('Brouillon écrit').waitFor();
  });
});

async function search(page: Page, text: string): Promise<void> {
  await page.getByLabel('Métier ou savoir').fill(text);
  await page.getByRole('button', { name: 'Chercher', exact: true }).click();
  await page.waitForURL((url) => url.searchParams.get('texte') === text);
}

/** How many sessions are found, once that is known. */
async function countFound(page: Page): Promise<number> {
  await page.getByRole('main').getByText('Chargement en cours').waitFor({ state: 'detached' });
  const heading = page.getByRole('heading', { name: /sessions? trouvée/ });
  return readCount(await heading.textContent());
}

/** The number in a text: `À 3,4 km`, `1 234 sessions`, `Ouvert (12)`. */
function readCount(text: string | null): number {
  const [number = ''] = /\d[\d\s,]*/.exec(text ?? '') ?? [];
  return Number(number.replaceAll(/\s/g, '').replace(',', '.'));
}
