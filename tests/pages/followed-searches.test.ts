import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { importOffer } from '../house/import-offer.ts';
import { hasBrowser } from './support/browser.ts';
import { isTooWide, listViolations } from './support/inspect-access.ts';
import { keepScreenshot } from './support/screenshots.ts';
import { usePages } from './support/use-pages.ts';

const person = 'volunteer-bordeaux';
const searched = '/formations?texte=lire&commune=33063&dans=20&etat=OPEN';

describe.skipIf(!hasBrowser)('who follows a search', () => {
  const held = usePages();

  it('sees in their center’s list what has come, says so, and ends it', async () => {
    const page = await held.open(searched, { person });
    await follow(page);
    await page.getByRole('dialog').getByRole('link', { name: 'Mes recherches suivies' }).click();
    const card = page.getByRole('article', { name: 'Lire, près du centre' });
    await card.getByText('Rien de nouveau depuis le 2 novembre 2026').waitFor();
    expect(await card.getByRole('button', { name: /^J’ai vu/ }).count()).toBe(0);

    await importOffer(held.house, [
      {
        numero: 'lire',
        title: 'Lire à Bordeaux-Nord',
        actions: [{ sessions: [{ start: '20270104', end: '20270326' }] }],
      },
      {
        numero: 'loin',
        title: 'Lire à La Rochelle',
        actions: [{ commune: '17300', sessions: [{ start: '20270104' }] }],
      },
    ]);
    // As when one comes back to the page: it looks whether anything changed.
    await page.evaluate('document.dispatchEvent(new Event("visibilitychange"))');
    await card.getByText('Une nouvelle session depuis le 2 novembre 2026').waitFor();
    const listed = await card.getByRole('listitem').allTextContents();
    expect(listed.map((text) => text.replaceAll(/\s/g, ' '))).toEqual([
      'Lire à Bordeaux-Nord · Sillage – Bordeaux · Début : 4 janvier 2027',
    ]);
    await look(page);

    await card.getByRole('link', { name: /^Ouvrir la recherche/ }).click();
    expect(new URL(page.url()).search).toBe('?texte=lire&commune=33063&dans=20');
    await page.goBack();
    await card.getByRole('button', { name: /^J’ai vu/ }).click();
    await card.getByText('Rien de nouveau').waitFor();
    await card.getByRole('button', { name: /^Ne plus suivre/ }).click();
    await page.getByText('Votre centre ne suit aucune recherche.').waitFor();
  }, 60_000);

  it('is told why a search is not followed', async () => {
    const page = await held.open(searched, { person });
    await openForm(page);
    await page.getByLabel('Adresse du centre').fill('jeanne.martin@voisins.example');
    await page.getByRole('button', { name: 'Suivre', exact: true }).click();
    await page.getByText('Cette adresse est peut-être celle d’une personne').waitFor();
    expect(await listViolations(page)).toEqual([]);
    await keepScreenshot(page, 'follow-refused-fr-desktop');
  });

  it('says who they are first', async () => {
    const page = await held.open(searched);
    await page.getByRole('article').first().waitFor();
    expect(await page.getByRole('button', { name: 'Suivre cette recherche' }).count()).toBe(0);
  });
});

async function openForm(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Suivre cette recherche' }).click();
  await page.getByRole('dialog').getByLabel('Nom de la recherche').fill('Lire, près du centre');
  await page.getByRole('dialog').getByLabel('Votre centre').waitFor();
}

async function follow(page: Page): Promise<void> {
  await openForm(page);
  await keepScreenshot(page, 'follow-fr-desktop');
  await page.getByRole('button', { name: 'Suivre', exact: true }).click();
  await page.getByText('Votre centre suit cette recherche.').waitFor();
}

/** Keeps what the list looks like, and sees that everybody can read it. */
async function look(page: Page): Promise<void> {
  expect(await listViolations(page)).toEqual([]);
  await keepScreenshot(page, 'followed-searches-fr-desktop');
  await page.setViewportSize({ width: 360, height: 740 });
  await keepScreenshot(page, 'followed-searches-fr-phone');
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await isTooWide(page)).toBe(false);
  await page.setViewportSize({ width: 1280, height: 800 });
}
