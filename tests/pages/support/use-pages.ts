import { buildConsole } from '@tresse/scripts/console';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { useHouse } from '../../house/use-house.ts';
import { launchBrowser } from './browser.ts';
import { watchPage } from './watch-page.ts';

/** A language of the pages. */
export type Language = 'fr' | 'en';

/** What a test opens a page with; a visitor who is not told chooses nothing. */
export interface Visit extends BrowserContextOptions {
  readonly language?: Language;
  /** The ready-made person to sign in as before the page is opened. */
  readonly person?: string;
}

/** The whole house and a browser before it. */
export interface HeldPages {
  readonly house: ReturnType<typeof useHouse>['house'];
  /** Opens a path in a window of its own. Whatever the browser complains about there fails the test. */
  open(path: string, visit?: Visit): Promise<Page>;
  /** Gives what the browser complained about so far, and forgives it. */
  takeComplaints(): string[];
}

/** Builds the pages, starts a house and a browser before the tests of a file, and stops them afterwards. */
export function usePages(): HeldPages {
  const held = useHouse();
  const complaints: string[] = [];
  let browser: Browser;
  beforeAll(async () => {
    await buildConsole();
    browser = await launchBrowser();
    // The first page of a new browser waits for the browser itself, which no test is about.
    const first = await browser.newPage();
    await first.goto(new URL('/', held.house.gatewayUrl).href);
    await first.close();
  }, 120_000);
  afterAll(() => browser?.close());
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
  });
  return {
    get house() {
      return held.house;
    },
    takeComplaints: () => complaints.splice(0),
    async open(path, { language = 'fr', person, ...options } = {}) {
      const { origin } = new URL(held.house.gatewayUrl);
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...options });
      page.setDefaultTimeout(8_000);
      watchPage(page, [origin, held.house.issuerUrl], complaints);
      await page.addInitScript((chosen) => localStorage.setItem('tresse.language', chosen), language);
      await page.goto(origin + path);
      if (person) await signIn(page, held.house.issuerUrl, person, language);
      return page;
    },
  };
}

/** Signs in through the choice at the top of the page. */
async function signIn(page: Page, issuerUrl: string, person: string, language: Language): Promise<void> {
  const people = (await (await fetch(`${issuerUrl}/people`)).json()) as {
    name: string;
    label: Record<Language, string>;
  }[];
  const label = people.find(({ name }) => name === person)?.label[language] ?? person;
  const header = page.getByRole('banner');
  await header.getByText(language === 'fr' ? 'Se connecter' : 'Sign in').click();
  await header.getByRole('button', { name: label }).click();
  await header.getByText(label).and(page.locator('p')).waitFor();
}
