import { describe, expect, it } from 'vitest';
import { hasBrowser } from './support/browser.ts';
import { listViolations } from './support/inspect-access.ts';
import { keepScreenshot } from './support/screenshots.ts';
import { usePages } from './support/use-pages.ts';

describe.skipIf(!hasBrowser)('GraphiQL', () => {
  const held = usePages();

  it('offers the three operations of the README', async () => {
    const page = await held.open('/graphiql');
    await page.getByRole('tab').first().waitFor();
    const titles = await page.getByRole('tab').allTextContents();
    expect(titles.map((title) => title.match(/^[A-Za-z]+?(?=gb icon|$)/)?.[0])).toEqual([
      'WhoIsIn',
      'MyCenter',
      'PartnersByDepartment',
    ]);
  });

  it.each(['fr', 'en'] as const)('is open to everybody around its own editor, in %s', async (language) => {
    const page = await held.open('/graphiql', { language, person: 'analyst' });
    await page.getByRole('tab').first().waitFor();
    // What GraphiQL itself draws nests a button in each tab; that is not ours to mend.
    expect(await listViolations(page, ['.graphiql-container'])).toEqual([]);
    await keepScreenshot(page, `graphiql-${language}`);
  });

  it('asks with the variables of the operation, as the person who signed in, and keeps nothing of it', async () => {
    const page = await held.open('/graphiql', { person: 'volunteer-bordeaux' });
    await page.getByRole('tab', { name: 'MyCenter' }).click();
    await page.locator('.graphiql-query-editor').getByText('openSessionsNearby').waitFor({ timeout: 20_000 });
    // GraphiQL reads the name of the operation a moment after it shows it, and tells nobody when it has.
    await page.waitForTimeout(500);
    const answered = page.waitForResponse((response) => response.url().endsWith('/graphql'));
    await page.getByRole('button', { name: /Execute query/ }).click();
    expect((await answered).request().postDataJSON()).toMatchObject({
      variables: { center: 'restos-du-coeur~33-001', withinKm: 30, first: 10 },
    });
    const answer = (await (await answered).json()) as { errors?: object[]; data: { center: Center } };
    expect(answer.errors).toBeUndefined();
    expect(answer.data.center.referrals.edges.length).toBeGreaterThan(3);
    expect(await page.evaluate('Object.keys({ ...localStorage, ...sessionStorage })')).toEqual([
      'tresse.language',
      'tresse.session',
    ]);
  });
});

interface Center {
  referrals: { edges: object[] };
}
