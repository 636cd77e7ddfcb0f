import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readOperation } from '../house/start-house.ts';
import { hasBrowser } from './support/browser.ts';
import { usePages } from './support/use-pages.ts';

const stages = ['AWAITING_ANSWER', 'UNDER_REVIEW', 'ADMITTED', 'ENTERED', 'NOT_ENTERED'];

describe.skipIf(!hasBrowser)("the Region's analyst", () => {
  const held = usePages();

  it.each(['Les Restos du Cœur', 'Secours populaire français'])(
    'reads the referrals of %s by department and stage, what is hidden as hidden',
    async (association) => {
      const page = await held.open('/analyse', { person: 'analyst' });
      await page.getByRole('combobox', { name: 'Association' }).selectOption({ label: association });
      const table = page.getByRole('table', { name: `Orientations par département et par étape – ${association}` });
      await table.waitFor();
      const { data } = await held.house.ask(readOperation('analyst/referrals-by-stage'), {}, 'analyst');
      const { cells } = (data as { statisticsRelease: { referralsByStage: { cells: Cell[] } } }).statisticsRelease
        .referralsByStage;
      const own = cells.filter((cell) => cell.association.name === association);
      const expected = [...new Set(own.map(({ department }) => department.name))].map((department) => [
        department,
        ...stages.map((stage) => {
          const count = own.find((cell) => cell.department.name === department && cell.stage === stage)?.count;
          return count === null ? 'masqué' : String(count);
        }),
      ]);
      const shown = await readRows(page, `Orientations par département et par étape – ${association}`);
      expect(shown.slice(1)).toEqual(expected);
      expect(shown.flat()).toContain('masqué');
    },
  );

  it('reads who entered training in one department', async () => {
    const page = await held.open('/analyse', { person: 'analyst', language: 'en' });
    await page.getByRole('combobox', { name: 'Department' }).selectOption({ label: 'Gironde' });
    const rows = await readRows(page, 'Entries into training by age and gender – Gironde');
    expect(rows.map(([label]) => label)).toEqual(['under 26', 'from 26 to 49', '50 and over']);
    expect(rows.flat().slice(1)).toContainEqual(expect.stringMatching(/^\d+$/));
  });

  it('reads need and offer side by side in every department', async () => {
    const page = await held.open('/analyse', { person: 'analyst' });
    await page.getByRole('table', { name: 'Besoin et offre par département' }).waitFor();
    const rows = await readRows(page, 'Besoin et offre par département');
    expect(rows).toHaveLength(12);
    expect(rows.find(([name]) => name === 'Gironde')).toEqual([
      'Gironde',
      expect.stringMatching(/^(au moins )?\d+$/),
      ...Array.from({ length: 3 }, () => expect.stringMatching(/^\d+$/)),
    ]);
  });

  it('saves each table as a file for spreadsheets', async () => {
    const page = await held.open('/analyse', { person: 'analyst' });
    await page.getByRole('combobox', { name: 'Trimestre' }).selectOption({ label: '2e trimestre 2026' });
    const heads: Record<string, string> = {};
    const buttons = page.getByRole('button', { name: /^Enregistrer en CSV/ });
    await buttons.nth(2).waitFor();
    for (const button of await buttons.all()) {
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      const [head = '', first = ''] = (await readFile(await download.path(), 'utf8')).split('\r\n');
      expect(first.split(';')).toHaveLength(head.split(';').length);
      heads[download.suggestedFilename().replace(/-\d{4}-\d\d-\d\d/, '')] = first.split(';').slice(0, 2).join(';');
    }
    expect(heads).toEqual({
      'referrals-by-stage.csv': '2026-Q2;1',
      'entries-by-age-and-gender.csv': '2026-Q2;1',
      'offer-and-need-by-department.csv': '2026-Q2;1',
    });
    const said = page.getByRole('status');
    expect(await said.textContent()).toMatch(/^Fichier enregistré\s: offer-and-need/);
  });

  it('reads what is needed when the catalogue of what is open does not answer', async () => {
    await held.house.subgraphs['training-catalogue']?.stop();
    const page = await held.open('/analyse', { person: 'analyst' });
    const question = page.getByRole('region', { name: '3. L’offre répond-elle au besoin ?' });
    await question.getByText('Offre de formation : ce service ne répond pas en ce moment.').waitFor();
    const rows = await readRows(page, 'Besoin et offre par département');
    expect(rows.find(([name]) => name === 'Gironde')?.slice(1, 3)).toEqual([
      expect.stringMatching(/^(au moins )?\d+$/),
      'non connu',
    ]);
    await page.getByRole('button', { name: /^Enregistrer en CSV : 3/ }).click();
    await question.getByText('Offre de formation : ce service ne répond pas en ce moment.').nth(1).waitFor();
    expect(held.takeComplaints().every((complaint) => complaint.includes('503'))).toBe(true);
  });

  it('is told when the statistics do not answer', async () => {
    await held.house.subgraphs['statistics']?.stop();
    const page = await held.open('/analyse', { person: 'analyst' });
    await page.getByText('Statistiques : ce service ne répond pas en ce moment.').waitFor();
  });
});

interface Cell {
  department: { name: string };
  association: { name: string };
  stage: string;
  count: number | null;
}

/** The cells of a table's body, row by row, as they are written. */
async function readRows(page: Page, table: string): Promise<string[][]> {
  const rows = page.getByRole('table', { name: table }).locator('tbody tr');
  await rows.first().waitFor();
  return Promise.all((await rows.all()).map((row) => row.locator('th, td').allTextContents()));
}
