import { describe, expect, it } from 'vitest';
import { hasBrowser } from './support/browser.ts';
import { usePages } from './support/use-pages.ts';

const center = 'restos-du-coeur~33-001';

describe.skipIf(!hasBrowser)('the pages say in words', () => {
  const held = usePages();

  async function listReferrals(): Promise<Referral[]> {
    const asked = `{ center(id: "${center}") { referrals(first: 100) { edges { node { id status } } } } }`;
    const { data } = (await held.house.ask(asked, {}, 'volunteer-bordeaux')) as { data: Listed };
    return data.center.referrals.edges.map(({ node }) => node);
  }

  async function findCenter(status: string): Promise<string> {
    const asked = `{ myCenters(first: 100) { edges { node { id referrals(first: 1, status: [${status}]) { edges { node { id } } } } } } }`;
    const { data } = (await held.house.ask(asked, {}, 'coordinator-gironde')) as { data: { myCenters: Centers } };
    return data.myCenters.edges.find(({ node }) => node.referrals.edges.length > 0)?.node.id ?? '';
  }

  it.each([
    ['/sessions', 'fr', 'Votre rôle ne donne pas accès à la recherche d’une session pour orienter une personne.'],
    ['/orientations', 'en', 'Your role does not give access to the referrals of a center.'],
  ] as const)('what a role does not open: %s, %s', async (path, language, words) => {
    const page = await held.open(path, { person: 'analyst', language });
    await page.getByRole('main').getByRole('alert').getByText(words).waitFor();
  });

  it('that one must first say who one is, and let one do so in place', async () => {
    const page = await held.open('/orientations');
    const main = page.getByRole('main');
    await main.getByText('Pour voir cette page, dites d’abord qui vous êtes.').waitFor();
    await main.getByRole('button', { name: "Responsable d'un centre" }).click();
    await main.getByRole('article').first().waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Orientations du centre');
  });

  it('that a sign-in has expired', async () => {
    const page = await held.open('/orientations', { person: 'volunteer-bordeaux' });
    await page.evaluate(() => {
      const session = JSON.parse(sessionStorage.getItem('tresse.session') ?? '{}') as object;
      sessionStorage.setItem('tresse.session', JSON.stringify({ ...session, token: 'of.another.issuer' }));
    });
    await page.reload();
    await page.getByText('Votre connexion a expiré. Dites à nouveau qui vous êtes.').waitFor();
    expect(await page.evaluate('sessionStorage.length')).toBe(0);
    expect(held.takeComplaints().every((complaint) => complaint.includes('401'))).toBe(true);
  });

  it('that a provider has decided before a referral could be cancelled', async () => {
    const decided = (await listReferrals()).find(({ status }) => status === 'ENTERED');
    const page = await held.open('/orientations', { person: 'coordinator-gironde' });
    await page.getByRole('combobox', { name: 'Votre centre' }).selectOption(await findCenter('SENT'));
    await page.getByRole('combobox', { name: 'Statut' }).selectOption('SENT');
    // The provider decides between what the page has shown and what it sends.
    await page.route('**/graphql', (route) => {
      const body = route.request().postDataJSON() as { variables: { input?: { referral?: string } } };
      if (body.variables.input?.referral) body.variables.input.referral = decided?.id ?? '';
      return route.continue({ postData: JSON.stringify(body) });
    });
    await page
      .getByRole('button', { name: /^Annuler l’orientation/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Oui, annuler' }).click();
    await page.getByRole('alert').getByText('L’organisme a déjà répondu à cette orientation').waitFor();
  });

  it('that nothing is found, and that a service does not answer', async () => {
    const found = (await listReferrals()).map(({ status }) => status);
    const missing = ['WAITING_LIST', 'IN_REVIEW', 'INVITED', 'REFUSED'].find((status) => !found.includes(status));
    const page = await held.open('/orientations', { person: 'volunteer-bordeaux' });
    await page.getByRole('combobox', { name: 'Statut' }).selectOption(missing ?? '');
    await page.getByText('Aucune orientation ici.').waitFor();
    await held.house.subgraphs['training-catalogue']?.stop();
    await page.getByRole('link', { name: 'Orienter une personne' }).click();
    await page.getByText('Offre de formation : ce service ne répond pas en ce moment.').waitFor();
    await page.getByRole('button', { name: 'Réessayer' }).waitFor();
  });

  it('that Tresse does not answer at all', async () => {
    const page = await held.open('/orientations');
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('link', { name: 'Qui est dans le graphe' }).click();
    await page.getByText('Tresse ne répond pas. Vérifiez votre connexion à Internet, puis réessayez.').waitFor();
    expect(held.takeComplaints()).not.toEqual([]);
  });
});

interface Referral {
  id: string;
  status: string;
}

interface Listed {
  center: { referrals: { edges: { node: Referral }[] } };
}

interface Centers {
  edges: { node: { id: string; referrals: { edges: object[] } } }[];
}
