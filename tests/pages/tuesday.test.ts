import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { awaitLink } from '../referral/support/answer-links.ts';
import { hasBrowser } from './support/browser.ts';
import { isTooWide, listViolations } from './support/inspect-access.ts';
import { keepScreenshot } from './support/screenshots.ts';
import { usePages } from './support/use-pages.ts';

const phone = { viewport: { width: 375, height: 740 }, hasTouch: true, javaScriptEnabled: false };

describe.skipIf(!hasBrowser)('a Tuesday of Mrs X, volunteer', () => {
  const held = usePages();

  it('goes from a search to an answer of the provider, which she sees', async () => {
    const begin = performance.now();
    const page = await held.open('/formations?texte=lire&commune=33063', { person: 'volunteer-bordeaux' });
    const reference = await refer(page);
    expect(performance.now() - begin).toBeLessThan(60_000);

    const card = await openCard(page, reference);
    await printSlip(page, reference);

    const { mails, path } = await awaitLink(held.house, reference);
    expect(mails).toHaveLength(1);
    await answerOnPhone(path, reference);

    await card.getByText('Convoquée').waitFor({ timeout: 5_000 });
    await card.getByRole('button', { name: `Fiche à imprimer de l’orientation ${reference}` }).click();
    await page.getByText('Vous avez un rendez-vous.').waitFor();
    const slip = (await page.locator('.slip').textContent()) ?? '';
    expect(slip.replace(/\s/g, ' ')).toContain('jeudi 12 novembre 2026 à 9 h 30');
    expect(slip).toContain('1 quai des Chartrons, salle 2');
    await keepScreenshot(page, 'slip-invited-fr-desktop');
  }, 90_000);

  /** Finds a session that her association may prescribe, refers the first person and sends it with her consent; gives the reference. */
  async function refer(page: Page): Promise<string> {
    const prescribed = page.getByRole('article').filter({ hasText: 'votre structure est habilitée' });
    await prescribed.first().getByRole('link').click();
    await page
      .getByRole('button', { name: /^Choisir : p-/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Orienter cette personne' }).click();
    const reference = (await page.locator('.reference').textContent()) ?? '';
    await page.setViewportSize(phone.viewport);
    await keepScreenshot(page, 'consent-fr-phone');
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole('button', { name: 'Elle est d’accord : envoyer' }).click();
    await page.getByText('L’orientation est envoyée à l’organisme.').first().waitFor();
    return reference;
  }

  async function openCard(page: Page, reference: string) {
    await page.getByRole('main').getByRole('link', { name: 'Voir les orientations du centre' }).click();
    const card = page.getByRole('article', { name: `Orientation ${reference}` });
    await card.waitFor();
    return card;
  }

  /** Opens the slip of a referral, looks at it in both languages and prints it on one page. */
  async function printSlip(page: Page, reference: string): Promise<void> {
    await page.getByRole('button', { name: `Fiche à imprimer de l’orientation ${reference}` }).click();
    await page.getByText(reference, { exact: true }).waitFor();
    expect(page.url()).toMatch(/\/orientations$/);
    for (const language of ['fr', 'en'] as const) {
      expect(await listViolations(page)).toEqual([]);
      await keepScreenshot(page, `slip-${language}-desktop`);
      await page.emulateMedia({ media: 'print' });
      const pdf = await page.pdf({ preferCSSPageSize: true, path: `.tresse/screenshots/slip-${language}.pdf` });
      expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
      await page.setViewportSize({ width: 700, height: 1000 });
      await keepScreenshot(page, `slip-${language}-print`);
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await isTooWide(page)).toBe(false);
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.getByRole('button', { name: language === 'fr' ? 'English' : 'Français' }).click();
    }
    await page.getByRole('button', { name: 'Revenir aux orientations' }).click();
  }

  /** Answers at a link, on a telephone without any script. */
  async function answerOnPhone(path: string, reference: string): Promise<void> {
    const page = await held.open(path, phone);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(`Orientation ${reference}`);
    await page.getByText('Nous convoquons la personne').click();
    await keepScreenshot(page, 'answer-link-fr-phone');
    await page.getByLabel('Jour').fill('2026-11-12');
    await page.getByLabel('Heure').fill('09:30');
    await page.getByLabel('Lieu').fill('1 quai des Chartrons, salle 2');
    await page.getByRole('button', { name: 'Continuer' }).locator('visible=true').click();
    await page.getByRole('heading', { name: 'Confirmez votre réponse' }).waitFor();
    await keepScreenshot(page, 'answer-link-confirm-fr-phone');
    expect(page.url()).toMatch(/\/repondre$/);
    await page.getByRole('button', { name: 'Confirmer et envoyer' }).click();
    await page.getByRole('heading', { name: 'Réponse enregistrée' }).waitFor();
    await keepScreenshot(page, 'answer-link-sent-fr-phone');
  }

  it.each([
    ['fr', 'light'],
    ['en', 'dark'],
  ] as const)(
    'leads her provider to pages that are open to everybody: %s, %s',
    async (language, colorScheme) => {
      const page = await held.open('/formations?texte=lire&commune=33063', { person: 'volunteer-bordeaux' });
      const { path } = await awaitLink(held.house, await refer(page));
      const look = { viewport: phone.viewport, colorScheme };
      const link = await held.open(`${path}?langue=${language}`, look);
      for (const summary of await link.locator('summary').all()) await summary.click();
      await inspect(link, `answer-link-${language}-${colorScheme}`);
      await link.locator('details').nth(1).getByRole('button').click();
      await inspect(link, `answer-link-confirm-${language}-${colorScheme}`);
      await link.getByRole('button').click();
      await inspect(link, `answer-link-sent-${language}-${colorScheme}`);
      await link.goto(new URL(`${path}?langue=${language}`, held.house.gatewayUrl).href);
      await inspect(link, `answer-link-used-${language}-${colorScheme}`);
      expect(held.takeComplaints().every((complaint) => complaint.includes('410'))).toBe(true);
    },
    90_000,
  );

  async function inspect(page: Page, name: string): Promise<void> {
    expect(await listViolations(page)).toEqual([]);
    await keepScreenshot(page, name);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await isTooWide(page)).toBe(false);
    await page.setViewportSize(phone.viewport);
  }
});
