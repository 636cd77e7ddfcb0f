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
});
