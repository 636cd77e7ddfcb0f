import { beforeAll, describe, expect, it } from 'vitest';
import { useHouse } from '../house/use-house.ts';
import { awaitLink, readStatus, type SentReferral, sendReferral } from './support/answer-links.ts';
import { until } from './support/association-and-catalogue.ts';

const held = useHouse();
let sent: SentReferral;
let path: string;
beforeAll(async () => {
  sent = await sendReferral(held.house);
  ({ path } = await awaitLink(held.house, sent.reference));
}, 60_000);

const request = (at: string, options: RequestInit = {}) => fetch(new URL(at, held.house.gatewayUrl), options);
const post = (form: Record<string, string>, headers: Record<string, string> = {}) =>
  request('/repondre', { method: 'POST', body: new URLSearchParams(form), headers });
const tokenOf = (at: string) => at.slice('/repondre/'.length);
const stands = (id: string, wanted: string) =>
  until(
    () => readStatus(held.house, id),
    (status) => status === wanted,
  );
const day = { jour: '2026-11-12', heure: '09:30', lieu: '1 quai des Chartrons <b>salle 2</b>' };

describe('the page of a link', () => {
  it('shows the reference, the center and what can be answered, runs nothing and is kept by nobody', async () => {
    const response = await request(path);
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(text).toContain(`<h1>Orientation <span class="reference">${sent.reference}</span></h1>`);
    expect(text).toMatch(/<a href="tel:\+33536\d+">05\u00a036\u00a049/);
    expect(text.match(/<summary>.*<\/summary>/g)).toEqual([
      '<summary>Nous convoquons la personne</summary>',
      '<summary>Nous proposons une place à la personne</summary>',
      '<summary>La personne est admise</summary>',
      '<summary>La personne est sur liste d’attente</summary>',
      '<summary>Nous ne pouvons pas accueillir la personne</summary>',
    ]);
    expect(text).not.toMatch(/<script|~p-|~r-|onclick/);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
      'x-robots-tag': 'noindex',
      'content-security-policy': expect.stringMatching(
        /^default-src 'none'; style-src 'sha256-[^']+'; img-src 'self'; form-action 'self'/,
      ),
    });
  });

  it('is changed by nothing that only looks: mail scanners, previews, whoever opens it often', async () => {
    const before = await (await request(path)).text();
    for (const method of ['HEAD', 'GET', 'HEAD', 'GET']) {
      const response = await request(path, { method, headers: { 'user-agent': 'mail scanner', purpose: 'prefetch' } });
      expect([response.status, await response.text()]).toEqual([200, method === 'HEAD' ? '' : before]);
    }
    expect((await request(path, { method: 'PUT' })).status).toBe(405);
    expect(await stands(sent.id, 'PRESCRIBED')).toBe('PRESCRIBED');
    expect((await awaitLink(held.house, sent.reference)).mails).toHaveLength(1);
  });

  it('speaks English to who wants it', async () => {
    const text = await (await request(`${path}?langue=en`)).text();
    expect(text).toContain(`<title>Referral ${sent.reference} – Tresse</title>`);
    expect(text).toContain('<summary>We invite the person</summary>');
  });

  it.each(['/repondre', '/repondre/', '/repondre/x', `/repondre/${'A'.repeat(43)}`])(
    'tells nothing at %s',
    async (at) => {
      const response = await request(at);
      expect([response.status, (await response.text()).includes('<h1>Lien inconnu</h1>')]).toEqual([404, true]);
    },
  );
});

describe('an answer', () => {
  it('is shown before it is sent, and sends nothing then', async () => {
    const response = await post({ lien: tokenOf(path), etape: 'choisir', reponse: 'INVITED', ...day });
    const text = await response.text();
    expect(text).toContain('<h1>Confirmez votre réponse</h1>');
    expect(text.replaceAll('\u00a0', ' ')).toContain('jeudi 12 novembre 2026 à 9 h 30');
    expect(text).toContain('1 quai des Chartrons &lt;b&gt;salle 2&lt;/b&gt;');
    expect(await readStatus(held.house, sent.id)).toBe('PRESCRIBED');
  });

  it.each([
    ['without what it needs', { reponse: 'INVITED', jour: '2026-11-12' }, 422, 'Il manque une précision'],
    ['in the past', { reponse: 'INVITED', ...day, jour: '2026-10-12' }, 422, 'Vérifiez le jour'],
    ['that cannot follow', { reponse: 'ENTERED' }, 422, 'n’est plus possible'],
    [
      'with a social security number',
      { reponse: 'INVITED', ...day, lieu: '2 69 05 49 588 157 80' },
      422,
      'ne peut pas être prise',
    ],
  ])('%s is refused in words, and the page is there again', async (_, form, status, words) => {
    const response = await post({ lien: tokenOf(path), etape: 'confirmer', ...form });
    const text = await response.text();
    expect([response.status, text.includes(words), text.includes('<summary>')]).toEqual([status, true, true]);
    expect(await readStatus(held.house, sent.id)).toBe('PRESCRIBED');
  });

  it.each([
    ['comes from a page of another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['is no form', { 'content-type': 'text/plain' }, 403],
  ])('that %s is refused', async (_, headers, status) => {
    const form = { lien: tokenOf(path), etape: 'confirmer', reponse: 'PLACED' };
    expect((await post(form, headers as unknown as Record<string, string>)).status).toBe(status);
    expect(await readStatus(held.house, sent.id)).toBe('PRESCRIBED');
  });

  it('reaches the volunteer, uses the link, and brings another one for the next step', async () => {
    const form = { lien: tokenOf(path), etape: 'confirmer', reponse: 'INVITED', ...day };
    const answers = await Promise.all([post(form), post(form), post(form)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 410, 410]);
    expect((await post({ ...form, reponse: 'REFUSED', motif: 'OTHER' })).status).toBe(410);
    expect(await stands(sent.id, 'INVITED')).toBe('INVITED');
    const used = await request(path);
    expect([used.status, (await used.text()).includes('Recevoir un nouveau lien')]).toEqual([410, true]);
    const next = await awaitLink(held.house, sent.reference, 2);
    expect(next.mails).toHaveLength(2);
    expect(next.path).not.toBe(path);
    const text = await (await request(next.path)).text();
    expect(text).toContain('Personne convoquée');
    expect(text).toContain('<summary>La personne est admise</summary>');
  });

  it('may be followed by another link on demand, not twice in a quarter of an hour', async () => {
    const response = await post({ lien: tokenOf(path), etape: 'nouveau-lien' });
    expect(await response.text()).toContain('<h1>Un lien est déjà parti</h1>');
    const unknown = await post({ lien: 'A'.repeat(43), etape: 'nouveau-lien' });
    expect(unknown.status).toBe(404);
  });
});

it('says that nothing was recorded when the catalogue is down', async () => {
  const { path: other } = await awaitLink(held.house, (await sendReferral(held.house)).reference);
  await held.house.subgraphs['training-catalogue']?.stop();
  const response = await request(other);
  expect([response.status, (await response.text()).includes('Rien n’a été enregistré')]).toEqual([503, true]);
  await held.house.subgraphs['training-catalogue']?.restart();
  expect((await request(other)).status).toBe(200);
});
