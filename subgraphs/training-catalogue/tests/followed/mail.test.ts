import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { everything, withinReach } from '@tresse/kit';
import { createMail, type SendMail, UndeliverableMail } from '@tresse/kit/mail';
import { fixedClock, readMails } from '@tresse/kit/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { enqueueFollowed } from '../../src/db/followed-searches.ts';
import { sendFollowedSearch } from '../../src/deliver/send-followed-search.ts';
import {
  createFollowingCatalogue,
  type FollowingCatalogue,
  follow,
  listFollowed,
  makeWish,
  see,
  unfollow,
} from './follow.ts';

let catalogue: FollowingCatalogue;
let folder: string;
let id: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tresse-mail-'));
  catalogue = await createFollowingCatalogue();
  await catalogue.offer([{ numero: '1' }]);
  ({ id } = (await follow(catalogue.askOwn, makeWish({ mailbox: 'contact@voisins.example' }))).result);
});
afterEach(async () => {
  await catalogue.database.close();
  await rm(folder, { recursive: true });
});

const [monday, evening, tuesday] = [
  '2026-07-06T05:30:00+02:00',
  '2026-07-06T23:00:00+02:00',
  '2026-07-07T05:30:00+02:00',
];

/** Mails about the followed search as its job would. */
const mailAt = (at: string, send?: SendMail) =>
  sendFollowedSearch(
    {
      db: catalogue.database.db,
      send: send ?? createMail({ url: pathToFileURL(`${folder}/`).href, from: 'Tresse <tresse@tresse.example>' }),
      pagesUrl: 'https://tresse.example',
      now: fixedClock(at),
    },
    id,
  );

/** Which searches the daily work has looked at; what it had put into the queue is taken out again. */
async function listEnqueued(): Promise<unknown[]> {
  await withinReach(catalogue.database.db, everything, enqueueFollowed);
  const rows = await catalogue.database.program.client`delete from pgboss.job where name = 'mail' returning data`;
  return rows.map(({ data }) => data);
}

it('tells the mailbox once a day how many sessions are new, in French first, and how to stop', async () => {
  await catalogue.offer([{ numero: '1' }, { numero: '2' }, { numero: '3' }]);
  expect(await mailAt(monday)).toBe('sent');
  const [text = ''] = await readMails(folder);
  expect(text).toContain('To: contact@voisins.example');
  expect(text).toContain('Votre centre suit la recherche « Lire à Bordeaux ».\n2 nouvelles sessions y répondent.');
  expect(text).toContain('https://tresse.example/recherches-suivies?centre=les-voisins~33-1');
  expect(text).toContain('Pour ne plus le recevoir, ouvrez cette page et choisissez « Ne plus suivre ».');
  expect(text).toContain('2 new sessions answer it.');
  await catalogue.offer([{ numero: '1' }, { numero: '2' }, { numero: '3' }, { numero: '4' }]);
  expect(await mailAt(evening)).toBe('not-needed');
  expect(await mailAt(tuesday)).toBe('sent');
  expect((await readMails(folder)).at(1)).toContain('Une nouvelle session y répond.');
});

it('tells nothing of what the center has seen, nor of what does not match', async () => {
  await catalogue.offer([{ numero: '1' }, { numero: '2' }], [{ numero: 'c' }, { numero: 'd' }]);
  const [followed] = await listFollowed(catalogue.askOwn);
  await see(catalogue.askOwn, { id, mark: followed?.mark ?? '' });
  expect(await mailAt(monday)).toBe('not-needed');
  await catalogue.offer([{ numero: '1' }, { numero: '2' }], [{ numero: 'c' }, { numero: 'd' }, { numero: 'e' }]);
  expect(await mailAt(monday)).toBe('not-needed');
  expect(await readMails(folder)).toEqual([]);
});

it('tells nobody any more once the search is followed no more', async () => {
  await catalogue.offer([{ numero: '1' }, { numero: '2' }]);
  expect(await listEnqueued()).toEqual([{ kind: 'followed-search', id }]);
  await unfollow(catalogue.askOwn, { followedSearch: id, idempotencyKey: 'end' });
  expect(await mailAt(monday)).toBe('not-needed');
  expect(await listEnqueued()).toEqual([]);
});

it('looks each morning at those to which something may be new, and at no others', async () => {
  expect(await listEnqueued()).toEqual([]);
  await follow(catalogue.askOwn, makeWish({ filter: { text: 'couture' } }));
  await catalogue.offer([{ numero: '1' }, { numero: '2' }]);
  expect(await listEnqueued()).toEqual([{ kind: 'followed-search', id }]);
  await mailAt(monday);
  expect(await listEnqueued()).toEqual([]);
});

it('tries again what could not be sent, and gives up what is refused for good', async () => {
  await catalogue.offer([{ numero: '1' }, { numero: '2' }]);
  const fail = (error: Error) => async () => {
    throw error;
  };
  await expect(mailAt(monday, fail(new Error('no answer')))).rejects.toThrow('no answer');
  expect(await mailAt(monday, fail(new UndeliverableMail(550)))).toBe('refused');
  expect(await mailAt(monday)).toBe('sent');
});

it('gives up a search of which a part is known no more', async () => {
  await catalogue.offer([{ numero: '1' }, { numero: '2' }]);
  await withinReach(catalogue.database.db, everything, (db) =>
    db.execute(`update followed_search set filter = '{"schemes": ["ZZZ"]}'`),
  );
  expect(await mailAt(monday)).toBe('not-searchable');
});
