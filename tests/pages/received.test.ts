import { beforeAll, describe, expect, it } from 'vitest';
import type { House } from '../house/start-house.ts';
import { awaitLink, readStatus, type SentReferral, sendReferral } from '../referral/support/answer-links.ts';
import { until } from '../referral/support/association-and-catalogue.ts';
import { hasBrowser } from './support/browser.ts';
import { isTooWide, listViolations } from './support/inspect-access.ts';
import { keepScreenshot } from './support/screenshots.ts';
import { usePages } from './support/use-pages.ts';

const person = 'provider-bordeaux';

/** Finds a session of the ready-made provider that is not over. */
async function findOwnSession(house: House): Promise<string> {
  const asked = `{ provider(siret: "00000001800010") { sessions(from: "2026-11-02", to: "2027-11-02", first: 1) { edges { node { id } } } } }`;
  const { data } = await house.ask(asked);
  return (data as Sessions).provider.sessions.edges[0]?.node.id ?? '';
}

interface Sessions {
  readonly provider: { readonly sessions: { readonly edges: readonly { readonly node: { readonly id: string } }[] } };
}

describe.skipIf(!hasBrowser)('a provider with an account', () => {
  const held = usePages();
  const sent: SentReferral[] = [];
  beforeAll(async () => {
    const session = await findOwnSession(held.house);
    for (let count = 0; count < 3; count += 1) sent.push(await sendReferral(held.house, session));
    for (const { reference } of sent) await awaitLink(held.house, reference);
  }, 60_000);
  const stands = (index: number, wanted: string) =>
    until(
      () => readStatus(held.house, sent[index]?.id ?? ''),
      (status) => status === wanted,
    );

  it('answers one referral, and the association hears of it', async () => {
    const page = await held.open('/recues', { person });
    const card = page.getByRole('article', { name: `Orientation ${sent[0]?.reference}` });
    await card.getByLabel('Votre réponse').selectOption('INVITED');
    await card.getByLabel('Jour').fill('2026-11-12');
    await card.getByLabel('Heure').fill('09:30');
    await card.getByLabel('Lieu').fill('1 quai des Chartrons, salle 2');
    expect(await listViolations(page)).toEqual([]);
    await keepScreenshot(page, 'received-fr-desktop');
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await isTooWide(page)).toBe(false);
    await card.getByRole('button').click();
    await card.getByText('Convoquée').waitFor();
    expect(await stands(0, 'INVITED')).toBe('INVITED');
  }, 60_000);

  it('answers many by a file: checked first, then sent, refused rows given back', async () => {
    const page = await held.open('/recues', { person });
    await page.getByText('Répondre à plusieurs orientations par un fichier CSV').click();
    const rows = [
      'reference;reponse;motif',
      `${sent[1]?.reference};Nous proposons une place à la personne`,
      `${sent[2]?.reference};REFUSED;Session complète`,
      `${sent[0]?.reference};COMPLETED`,
      '33-ZZZZZ;IN_REVIEW',
    ];
    const file = { name: 'reponses.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) };
    await page.getByLabel('Fichier CSV').setInputFiles(file);
    await page.getByText('Réponses prêtes à être envoyées : 2. Lignes refusées : 2.').waitFor();
    expect(await readStatus(held.house, sent[1]?.id ?? '')).toBe('PRESCRIBED');
    expect(await listViolations(page)).toEqual([]);
    await keepScreenshot(page, 'received-file-fr-desktop');
    await page.getByRole('button', { name: 'Envoyer les réponses (2)' }).click();
    await page.getByText('Réponses envoyées : 2.').first().waitFor();
    expect([await stands(1, 'PLACED'), await stands(2, 'REFUSED')]).toEqual(['PLACED', 'REFUSED']);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Enregistrer les lignes refusées' }).click(),
    ]);
    const saved = await (await download.createReadStream()).toArray();
    expect(Buffer.concat(saved).toString()).toContain(
      '33-ZZZZZ;IN_REVIEW;;;;;;Cette référence n’est pas parmi les orientations reçues.',
    );
  }, 60_000);
});
