import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hasBrowser } from './support/browser.ts';
import { usePages } from './support/use-pages.ts';

describe.skipIf(!hasBrowser)('a volunteer', () => {
  const held = usePages();

  it('finds a session, refers a person, sees the draft in the list and cancels it', async () => {
    const page = await held.open('/sessions', { person: 'volunteer-bordeaux' });
    await page
      .getByRole('button', { name: /^Choisir : / })
      .nth(1)
      .click();
    await page
      .getByRole('button', { name: /^Choisir : p-/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Orienter cette personne' }).click();
    await page.getByText('C’est un brouillon : il n’est pas encore envoyé à l’organisme.').waitFor();
    const reference = await page.locator('.reference').textContent();
    expect(reference).toMatch(/^33-[2-9A-Z]{5}$/);

    await page.getByRole('main').getByRole('link', { name: 'Voir les orientations du centre' }).click();
    const card = page.getByRole('article', { name: `Orientation ${reference}` });
    expect(await card.textContent()).toContain('Brouillon, pas encore envoyée');
    await card.getByRole('button', { name: `Annuler l’orientation ${reference}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Oui, annuler' }).click();
    await card.getByText('Annulée').waitFor();
    expect(await page.getByRole('status').textContent()).toBe(`L’orientation ${reference} est annulée.`);
    expect(await focusedText(page)).toBe(`Orientation ${reference}`);
    expect(page.url()).toMatch(/\/orientations$/);
    expect(await page.evaluate('Object.keys({ ...localStorage, ...sessionStorage })')).toEqual([
      'tresse.language',
      'tresse.session',
    ]);
  });

  it('does all of it with the keyboard alone', async () => {
    const page = await held.open('/');
    await pressOn(page, 'Se connecter');
    await pressOn(page, "Bénévole d'un centre des Restos du Cœur à Bordeaux");
    await expect.poll(() => focusedText(page)).toBe('Qui est dans le graphe');
    await pressOn(page, 'Aller au contenu');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('MAIN');
    await page.keyboard.press('Shift+Tab');
    await pressOn(page, 'Orienter une personne');
    expect(await focusedText(page)).toBe('Trouver une session et orienter une personne');
    const sessions = page.getByRole('button', { name: /^Choisir : / });
    await sessions.first().waitFor();
    await pressOn(page, 'Afficher la suite');
    await sessions.nth(10).waitFor();
    const position = '[...document.activeElement.parentElement.children].indexOf(document.activeElement)';
    expect(await page.evaluate(position)).toBe(10);
    await pressOn(page, /^Choisir : /);
    expect(await focusedText(page)).toBe('Étape 3 – La personne');
    await page
      .getByRole('button', { name: /^Choisir : p-/ })
      .first()
      .waitFor();
    await pressOn(page, /^Choisir : p-/);
    expect(await focusedText(page)).toBe('Étape 4 – L’orientation');
    await pressOn(page, 'Orienter cette personne');
    await page.getByText('Brouillon écrit').waitFor();
    expect(await focusedText(page)).toBe('Brouillon écrit');
    const reference = await page.locator('.reference').textContent();
    await pressOn(page, 'Voir les orientations du centre');
    const card = page.getByRole('article', { name: `Orientation ${reference}` });
    await card.waitFor();
    await pressOn(page, `Annuler l’orientation ${reference}`);
    await pressOn(page, 'Oui, annuler');
    await card.getByText('Annulée').waitFor();
  });
});

const focusedText = (page: Page): Promise<string> => page.evaluate('document.activeElement.textContent');

/** Goes on with Tab until the focus is on what has this name, and presses Enter. */
async function pressOn(page: Page, name: string | RegExp): Promise<void> {
  const nameOf = 'document.activeElement.ariaLabel ?? document.activeElement.textContent';
  for (let tabs = 0; tabs < 60; tabs += 1) {
    await page.keyboard.press('Tab');
    // French has no-break spaces before colons.
    const focused = ((await page.evaluate(nameOf)) as string).trim().replace(/\s/g, ' ');
    if (typeof name === 'string' ? focused === name : name.test(focused)) return page.keyboard.press('Enter');
  }
  throw new Error(`The focus never came to ${name}.`);
}
