import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hasBrowser } from './support/browser.ts';
import { isTooWide, listViolations } from './support/inspect-access.ts';
import { keepScreenshot } from './support/screenshots.ts';
import { usePages } from './support/use-pages.ts';

/** A page in the state in which it is looked at: who looks, and what they did before. */
interface Scene {
  readonly name: string;
  readonly path: string;
  readonly person?: string;
  prepare(page: Page): Promise<void>;
}

const choose = /^(Choisir|Choose): |^Choisir : /;

const scenes: readonly Scene[] = [
  { name: 'who-is-in', path: '/', prepare: (page) => page.getByRole('table').nth(1).waitFor() },
  {
    name: 'sign-in',
    path: '/sessions',
    prepare: (page) => page.getByRole('main').getByRole('button').first().waitFor(),
  },
  { name: 'denied', path: '/sessions', person: 'analyst', prepare: (page) => page.getByRole('alert').waitFor() },
  {
    name: 'search',
    path: '/formations?texte=lire&commune=33063',
    person: 'volunteer-bordeaux',
    prepare: (page) => page.getByRole('article').first().waitFor(),
  },
  {
    name: 'search-nothing',
    path: '/formations?texte=cuisine&commune=23096&dans=10&public=81069',
    prepare: (page) => page.locator('.ways').waitFor(),
  },
  {
    name: 'sessions',
    path: '/sessions',
    person: 'volunteer-bordeaux',
    prepare: (page) => page.getByRole('button', { name: choose }).first().waitFor(),
  },
  {
    name: 'people',
    path: '/sessions',
    person: 'volunteer-bordeaux',
    async prepare(page) {
      await page.getByRole('button', { name: choose }).first().click();
      await page.getByRole('button', { name: /: p-/ }).first().waitFor();
    },
  },
  {
    name: 'referred',
    path: '/sessions',
    person: 'volunteer-bordeaux',
    async prepare(page) {
      await page.getByRole('button', { name: choose }).first().click();
      await page.getByRole('button', { name: /: p-/ }).first().click();
      await page.getByRole('button', { name: /^(Orienter cette personne|Refer this person)$/ }).click();
      await page.locator('.reference').waitFor();
    },
  },
  {
    name: 'referrals',
    path: '/orientations',
    person: 'volunteer-bordeaux',
    prepare: (page) => page.getByRole('article').first().waitFor(),
  },
  {
    name: 'cancel',
    path: '/orientations',
    person: 'volunteer-bordeaux',
    async prepare(page) {
      await page
        .getByRole('button', { name: /^(Annuler l’orientation|Cancel referral) / })
        .first()
        .click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'center',
    path: '/mon-centre',
    person: 'volunteer-bordeaux',
    async prepare(page) {
      await page.locator('.results article').first().waitFor();
      await page.locator('.list article').first().waitFor();
    },
  },
  {
    name: 'follow-up',
    path: '/a-suivre',
    person: 'coordinator-gironde',
    async prepare(page) {
      for (const id of ['waiting-referrals', 'threatened-referrals'])
        await page.locator(`section[aria-labelledby=${id}] article`).first().waitFor();
    },
  },
  {
    name: 'activity',
    path: '/notre-activite',
    person: 'coordinator-gironde',
    async prepare(page) {
      await page.getByRole('combobox').first().selectOption('2026-03-23');
      for (const id of ['referral-funnel', 'referral-endings', 'volunteers-by-center', 'data-health'])
        await page.locator(`section[aria-labelledby=${id}] table`).first().waitFor();
    },
  },
  {
    name: 'path',
    path: '/parcours',
    person: 'volunteer-bordeaux',
    async prepare(page) {
      await page.getByRole('button', { name: /: p-/ }).first().click();
      await page.getByRole('article').first().waitFor();
    },
  },
  {
    name: 'commitments',
    path: '/engagements',
    person: 'coordinator-gironde',
    prepare: (page) => page.getByRole('table').waitFor(),
  },
  {
    name: 'analysis',
    path: '/analyse',
    person: 'analyst',
    prepare: (page) => page.locator('.plots').nth(2).waitFor(),
  },
];

const sizes = { desktop: { width: 1280, height: 800 }, phone: { width: 375, height: 740 } };

describe.skipIf(!hasBrowser)('every page', () => {
  const held = usePages();

  it.each(scenes.flatMap((scene) => (['fr', 'en'] as const).map((language) => ({ ...scene, language }))))(
    'is open to everybody: $name, $language',
    { timeout: 40_000 },
    async ({ name, path, person, prepare, language }) => {
      const page = await held.open(path, { language, ...(person && { person }) });
      await prepare(page);
      expect(await listViolations(page)).toEqual([]);
      for (const [size, viewport] of Object.entries(sizes)) {
        await page.setViewportSize(viewport);
        await keepScreenshot(page, `${name}-${language}-${size}`);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await isTooWide(page)).toBe(false);
    },
  );

  it.each(['dark', 'light'] as const)('has enough contrast in %s colours', async (colorScheme) => {
    const page = await held.open('/orientations', { person: 'volunteer-bordeaux', colorScheme });
    await page.getByRole('article').first().waitFor();
    expect(await listViolations(page)).toEqual([]);
    await keepScreenshot(page, `referrals-${colorScheme}`);
  });

  it('prints what it says and not what is pressed', async () => {
    const page = await held.open('/');
    await page.getByRole('table').nth(1).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    expect(await page.getByRole('table').first().isVisible()).toBe(true);
    await keepScreenshot(page, 'who-is-in-print');
  });
});
