import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hasBrowser } from './support/browser.ts';
import { usePages } from './support/use-pages.ts';

describe.skipIf(!hasBrowser)('the dashboard of an association', () => {
  const held = usePages();

  it('shows a volunteer what is around her center: where one learns to read, and who recruits', async () => {
    const page = await held.open('/mon-centre', { person: 'volunteer-bordeaux' });
    const sessions = page.getByRole('region', { name: 'Apprendre le français, lire et écrire' });
    await sessions.getByRole('article').first().waitFor();
    expect(await sessions.getByText('Recrutement ouvert').count()).toBe(await sessions.getByRole('article').count());
    await sessions.getByText('votre structure est habilitée').first().waitFor();
    const workshops = page.getByRole('region', { name: 'Chantiers d’insertion qui recrutent' });
    await workshops.getByRole('article').first().waitFor();
    await workshops
      .getByText(/^\d+ postes? ouverts?$/)
      .first()
      .waitFor();
    await workshops.getByText('Le taux de sorties dynamiques n’est pas affiché').waitFor();
    await sessions
      .getByRole('link', { name: /^Orienter une personne/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Trouver une session et orienter une personne' }).waitFor();
  });

  it('keeps to the intercommunality of the center when it is chosen', async () => {
    const page = await held.open('/mon-centre', { person: 'volunteer-bordeaux' });
    const sessions = page.getByRole('region', { name: 'Apprendre le français, lire et écrire' });
    const count = async () => Number(/\d+/.exec((await sessions.getByText(/^Sessions trouvées/).textContent()) ?? ''));
    await page.getByLabel('Jusqu’où, à vol d’oiseau').selectOption('100 km');
    await expect.poll(count).toBeGreaterThan(20);
    const around = await count();
    await page.getByLabel('Jusqu’où, à vol d’oiseau').selectOption('Dans l’intercommunalité du centre');
    await expect.poll(count).toBeLessThan(around);
    expect(await count()).toBeGreaterThan(0);
  });

  it('shows who speaks for an association where its commitments stand, and the next committees', async () => {
    const page = await held.open('/engagements', { person: 'delegate-restos' });
    const table = page.getByRole('table', { name: 'Les engagements, le premier à échéance d’abord' });
    await table.waitFor();
    const row = table.getByRole('row', { name: /^Former des bénévoles à orienter/ });
    expect((await row.textContent())?.replace(/\s/g, ' ')).toContain('214 sur 300 bénévoles formés');
    await page.getByText('16 janvier 2027').waitFor();
    await page.getByText('23 novembre 2026').waitFor();
    await page.getByText('Données de démonstration').waitFor();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Enregistrer en CSV : Nos engagements' }).click();
    expect((await saved).suggestedFilename()).toMatch(/^my-commitments-[\d-]+\.csv$/);
  });

  it('tells a coordinator which referrals wait, which lost their session, and what to do next', async () => {
    const page = await held.open('/a-suivre', { person: 'coordinator-gironde' });
    const waiting = page.getByRole('region', { name: 'En attente d’une réponse' });
    await waiting
      .getByText(/^(Appeler l’organisme|Appeler le prescripteur|Attendre encore)$/)
      .first()
      .waitFor();
    await waiting
      .getByText(/depuis le \d/)
      .first()
      .waitFor();
    expect(await waiting.getByRole('article').count()).toBe(12);
    expect(await waiting.getByRole('article').first().getByRole('link').getAttribute('href')).toMatch(/^tel:[+\d]+$/);
    const threatened = page.getByRole('region', { name: 'À réorienter' });
    await threatened.getByRole('article').first().getByText('Choisir une autre session').waitFor();
    await threatened
      .getByText(/^Session (annulée|déplacée|complète)/)
      .first()
      .waitFor();
  });

  it('tells a volunteer that the commitments are not hers to see', async () => {
    const page = await held.open('/engagements', { person: 'volunteer-bordeaux' });
    await page.getByText('Votre rôle ne donne pas accès à l’état des engagements d’une convention.').waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
  });

  it('tells a coordinator how far referrals go, this campaign against the last, and why some end', async () => {
    const page = await held.open('/notre-activite', { person: 'coordinator-gironde' });
    const funnel = page.getByRole('region', { name: 'Jusqu’où vont nos orientations' });
    await page.getByLabel('Période').selectOption("Campagne d'été 2026");
    await expect.poll(() => page.getByLabel('Comparée à').inputValue()).toBe('2025-11-18');
    await page.getByText('Du 23 mars 2026 au 31 octobre 2026.').waitFor();
    await funnel
      .getByText(/^\D*Campagne d'été 2026 – orientations envoyées\s: \d+, entrées en formation\s: \d+ \(\d+\s%\)\.$/)
      .waitFor();
    const table = funnel.getByRole('table', { name: 'Étapes franchies – Gironde' });
    const counts = await table
      .getByRole('row', { name: /^Envoyées/ })
      .getByRole('cell')
      .allTextContents();
    expect(counts.map(Number).every((count) => count > 10)).toBe(true);
    await save(page, 'Jusqu’où vont nos orientations', 'referral-funnel');

    const endings = page.getByRole('region', { name: 'Refus et abandons' });
    const reasons = endings.getByRole('table', { name: 'Les motifs' });
    const sum = async () =>
      (await reasons.getByRole('cell').allTextContents()).reduce((all, text) => all + Number(text), 0);
    const all = await sum();
    const [, most = ''] = await endings.getByLabel('Centre').getByRole('option').allTextContents();
    await endings.getByLabel('Centre').selectOption(most);
    await expect.poll(sum).toBe(Number(/\((\d+)\)$/.exec(most)?.[1]));
    expect(await sum()).toBeLessThan(all);
    await save(page, 'Refus et abandons', 'referral-endings');
  });

  it('tells a coordinator where nobody is trained to refer, and what is missing of the data', async () => {
    const page = await held.open('/notre-activite', { person: 'coordinator-gironde' });
    const volunteers = page.getByRole('region', { name: 'Bénévoles formés à orienter' });
    await volunteers.getByText(/^\d+ bénévoles formés sur [\d\s]+\.$/).waitFor();
    const rows = volunteers.getByRole('row').filter({ hasText: 'octobre 2026' });
    expect(await rows.count()).toBeGreaterThan(40);
    await save(page, 'Bénévoles formés à orienter', 'volunteers-by-center');
    const health = page.getByRole('region', { name: 'Qualité de nos données' });
    await health.getByText(/^Consentements à renouveler\s: [1-9]\d*\./).waitFor();
    await health.getByText('Aucun dossier n’approche des deux ans sans contact.').waitFor();
    expect(await health.getByRole('row', { name: /^Téléphone des centres 100\s%/ }).count()).toBe(1);
    expect(await health.getByRole('row', { name: /^Fondements et consentements .* 0 sur / }).count()).toBe(1);
    await save(page, 'Qualité de nos données', 'data-health');
    const told = await health.getByRole('rowheader').allTextContents();
    expect(told.filter((name) => /^[a-z_]+$/.test(name))).toEqual([]);
  });

  it('tells a volunteer of her own center, and that teams are not hers to see', async () => {
    const page = await held.open('/notre-activite', { person: 'volunteer-bordeaux' });
    await page.getByText('Votre rôle ne donne pas accès aux équipes de bénévoles.').waitFor();
    await page.getByRole('region', { name: 'Qualité de nos données' }).getByRole('table').first().waitFor();
  });

  it('opens the path of a person from one of her referrals, in no address, and goes back', async () => {
    const page = await held.open('/orientations', { person: 'volunteer-bordeaux' });
    await page.getByRole('combobox', { name: 'Statut' }).selectOption('COMPLETED');
    const card = page.getByRole('article').first();
    const name = (await card.getByRole('heading').textContent()) ?? '';
    await card.getByRole('button', { name: /^Parcours de la personne/ }).click();
    const referral = page.getByRole('article', { name });
    const steps = referral.getByRole('listitem').locator('strong');
    await steps.first().waitFor();
    expect((await steps.allTextContents()).slice(0, 3)).toEqual(['Écrite', 'Envoyée', 'Formation terminée']);
    await page.getByRole('region', { name: 'Ses accords' }).getByText('En vigueur').first().waitFor();
    expect(new URL(page.url()).search).toBe('');
    await page.getByRole('button', { name: 'Revenir aux orientations' }).click();
    await page.getByRole('heading', { name: 'Orientations du centre' }).waitFor();
  });

  it('shows the path of a person who is chosen, with what her referrals stand on', async () => {
    const page = await held.open('/parcours', { person: 'volunteer-bordeaux' });
    await page
      .getByRole('button', { name: /^Choisir : p-/ })
      .first()
      .click();
    const bases = page.getByRole('region', { name: 'Ses accords' });
    await bases.getByText('Accompagnement par l’association').waitFor();
    await bases
      .getByText(/depuis le .* Intérêt légitime/)
      .first()
      .waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('La personne');
    expect(await page.getByRole('region', { name: 'Ses orientations' }).getByRole('article').count()).toBeGreaterThan(
      0,
    );
  });

  it.each([
    'volunteer-bordeaux',
    'center-lead-gironde',
    'coordinator-gironde',
    'delegate-restos',
    'provider-bordeaux',
    'analyst',
    'manager',
  ])('shows in the menu only what one may use: %s', async (person) => {
    const page = await held.open('/', { person });
    const entries = page.getByRole('navigation').getByRole('link');
    const paths = await entries.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(paths.length).toBeGreaterThan(3);
    for (const path of paths.filter((each) => each !== '/graphiql')) {
      await page.locator(`nav a[href="${path}"]`).click();
      await page.waitForLoadState('networkidle');
      expect(await page.getByText('Votre rôle ne donne pas accès').count()).toBe(0);
    }
  });
});

/** Saves the table of a section, and expects the file of its document. */
async function save(page: Page, title: string, document: string): Promise<void> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: `Enregistrer en CSV : ${title}` }).click();
  expect((await saved).suggestedFilename()).toMatch(new RegExp(`^${document}-[\\d-]+\\.csv$`));
}
