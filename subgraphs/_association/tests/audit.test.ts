import { type AuditEntry, forgetPerson, readAudit, signAudit, verifyAudit, withinReach } from '@tresse/kit';
import { type Ask, createAsk, createTestHub } from '@tresse/kit/testing';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createAssociationSubgraph } from '../src/index.ts';
import { makeMember, openTestAssociation, type TestAssociation, testNow } from '../src/testing/index.ts';
import { delivery, voisins } from './make.ts';

let it: TestAssociation;
let owner: TestAssociation['rows'];
const keys = await createTestHub();
const person = 'les-voisins~p-331aaaaaa';
const lead = makeMember('center-lead', 'les-voisins', { centers: ['les-voisins~33-1'], purpose: 'accompaniment' });

beforeAll(async () => {
  it = await openTestAssociation(voisins);
  await it.deliver(delivery);
  owner = it.owner;
});
afterAll(() => it.close());

beforeEach(async () => {
  await owner.execute(sql`truncate audit_entry, audit_person_key, audit_head`);
  await owner.execute(sql`update audit_chain set sequence = 0, hash = ''`);
});

const readPerson = (id = person, fields = 'ageBand needs', caller = lead) =>
  it.ask(
    `query($e: [_Any!]!) { _entities(representations: $e) { ... on Person { ${fields} } } }`,
    { e: [{ __typename: 'Person', id }] },
    caller,
  );

async function listEntries(about: string | null = null) {
  const read = await readAudit(owner, { from: new Date(0), to: new Date('2100-01-01'), person: about });
  if (typeof read === 'string') return read;
  const entries: AuditEntry[] = [];
  for await (const batch of read) entries.push(...batch);
  return entries;
}

const verify = (keptHeads: Parameters<typeof verifyAudit>[1]['keptHeads'] = []) =>
  verifyAudit(owner, { subgraph: 'les-voisins', publicKeys: keys.publicKeys, keptHeads });

const sign = () => signAudit(owner, { subgraph: 'les-voisins', day: '2026-06-15', privateKey: keys.privateJwk });

describe('a read of people', () => {
  test('is written down with who, what for, when, which fields and of whom, under names that are no ids', async () => {
    await readPerson();
    const [entry] = (await listEntries()) as object[];
    expect(entry).toEqual({
      sequence: 1,
      at: new Date('2026-06-15T08:00:00.000Z'),
      requestId: 'test-request',
      actor: expect.stringMatching(/^[\w-]{43}$/),
      role: 'center-lead',
      association: 'les-voisins',
      purpose: 'accompaniment',
      action: 'read',
      fields: ['Person', 'Person.ageBand', 'Person.needs'],
      people: [expect.stringMatching(/^[\w-]{43}$/)],
      previousHash: '',
      hash: expect.stringMatching(/^[\w-]{43}$/),
    });
    const kept = JSON.stringify(await owner.execute(sql`select * from audit_entry, audit_person_key`));
    for (const id of ['331aaaaaa', lead.subject]) expect(kept).not.toContain(id);
  });

  test.each([
    ['an alias', '{ referral(id: "les-voisins~r-331x00ab") { x: person { y: ageBand } } }'],
    ['a fragment', '{ referral(id: "les-voisins~r-331x00ab") { ...F } } fragment F on Referral { person { ageBand } }'],
    ['its type alone', '{ referral(id: "les-voisins~r-331x00ab") { __typename } }'],
    [
      'a page of referrals',
      '{ myCenters { edges { node { referrals(first: 1) { edges { node { reference } } } } } } }',
    ],
    ['the cursor of a page', '{ myCenters { edges { node { people { pageInfo { endCursor } } } } } }'],
    ['the cursors in a page', '{ myCenters { edges { node { people { edges { cursor } } } } } }'],
  ])('is written down when it comes through %s', async (_, query) => {
    expect((await it.ask(query, {}, lead)).errors).toBeUndefined();
    expect(await listEntries(person)).toHaveLength(1);
  });

  test.each([
    ['public fields', '{ center(id: "les-voisins~33-1") { name } }', lead],
    ['what is refused', `{ referral(id: "les-voisins~r-331x00ab") { id } }`, { ...lead, scopes: [] }],
    ['what is out of reach', `{ referral(id: "les-voisins~r-171x00ab") { id } }`, lead],
  ])('is not what %s is', async (_, query, caller) => {
    await it.ask(query, {}, caller);
    expect(await listEntries()).toEqual([]);
  });

  test('gives no answer when it cannot be written down', async () => {
    await owner.execute(sql`alter table audit_entry rename to audit_entry_gone`);
    await expect(readPerson()).rejects.toThrow('The audit cannot be written');
    await owner.execute(sql`alter table audit_entry_gone rename to audit_entry`);
    expect(await verify()).toMatchObject({ count: 0, broken: null });
  });
});

describe('a mutation', () => {
  const draft = (idempotencyKey: string, changes = {}) =>
    it.ask(
      `mutation($i: DraftReferralInput!) { draftReferral(input: $i) { __typename ... on Referral { reference } } }`,
      { i: { center: 'les-voisins~33-1', person, session: 's-1', idempotencyKey, ...changes } },
      lead,
    );

  test('is written down before it is tried, and with its outcome and whom it is about before it is answered', async () => {
    await draft('audited');
    await draft('unknown', { person: 'les-voisins~p-nobody000' });
    await expect(draft('').then(({ errors }) => errors?.length)).resolves.toBe(1);
    const entries = (await listEntries()) as { action: string; fields: string[]; people: string[] }[];
    expect(entries.map(({ action, fields, people }) => [action, fields, people.length])).toEqual([
      ['begin', ['Mutation.draftReferral'], 0],
      ['write', ['Mutation.draftReferral → Referral', 'Referral', 'Referral.reference'], 1],
      ['begin', ['Mutation.draftReferral'], 0],
      ['write', ['Mutation.draftReferral → UnknownPerson'], 0],
      ['begin', ['Mutation.draftReferral'], 0],
      ['write', ['Mutation.draftReferral → failed'], 0],
    ]);
  });

  test('is not done when it cannot be written down', async () => {
    const count = async () => (await owner.execute(sql`select count(*) from referral`))[0]?.['count'];
    const before = await count();
    await owner.execute(sql`alter table audit_entry rename to audit_entry_gone`);
    const { errors } = await draft('not done');
    await owner.execute(sql`alter table audit_entry_gone rename to audit_entry`);
    expect(errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
    expect(await count()).toBe(before);
  });
});

test('requests that end at once, in whatever order, make one chain without a gap', async () => {
  let written = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(8), { minLength: 1, maxLength: 40 }), async (delays) => {
      await Promise.all(
        delays.map(async (delay) => {
          for (let turn = 0; turn < delay; turn += 1) await new Promise(setImmediate);
          await readPerson();
        }),
      );
      written += delays.length;
      expect(await verify()).toEqual({ count: written, headCount: 0, broken: null });
    }),
    { numRuns: 15 },
  );
});

test('processes that append at once make one chain', async () => {
  const processes = Array.from({ length: 3 }, () =>
    createAsk(createAssociationSubgraph(voisins), { db: it.database.db, now: testNow, caller: lead }),
  );
  const ask = (process: Ask) => process('{ referral(id: "les-voisins~r-331x00ab") { status } }');
  await Promise.all(Array.from({ length: 20 }, () => processes.map(ask)).flat());
  expect((await verify()).broken).toBeNull();
});

test('an erasure makes every entry about the person say nothing, and the chain still verifies', async () => {
  const other = 'les-voisins~p-332aaaaaa';
  const both = makeMember('center-lead', 'les-voisins', { centers: ['les-voisins~33-1', 'les-voisins~33-2'] });
  await readPerson(person, 'ageBand', both);
  await readPerson(other, 'ageBand', both);
  const reach = { kind: 'centers', centers: ['les-voisins~33-1'] };
  await withinReach(it.database.db, reach, async (transaction) => {
    await forgetPerson(transaction, person);
    const [row] = await transaction.execute(sql`select current_setting('tresse.reach') as reach`);
    expect(JSON.parse(String(row?.['reach']))).toEqual(reach);
  });
  expect(await listEntries(person)).toBe('forgotten');
  expect(await listEntries(other)).toHaveLength(1);
  expect(await listEntries('les-voisins~p-nobody000')).toBe('never-recorded');
  await readPerson(person, 'ageBand', both);
  expect(await listEntries(person)).toBe('forgotten');
  expect(((await listEntries()) as { people: string[] }[]).map(({ people }) => people.length)).toEqual([1, 1, 0]);
  expect(await verify()).toMatchObject({ count: 3, broken: null });
});

describe('the audit in the database', () => {
  beforeEach(async () => {
    for (let count = 0; count < 5; count += 1) await readPerson();
  });

  test.each([
    ['a change', sql`update audit_entry set role = 'volunteer' where sequence = 3`, 'changed', 3],
    ['an entry taken out', sql`delete from audit_entry where sequence = 2`, 'missing', 2],
    ['a lost end', sql`delete from audit_entry where sequence > 3`, 'cut', 4],
    [
      'two that changed places',
      sql`update audit_entry set sequence = 9 - sequence where sequence in (4, 5)`,
      'changed',
      4,
    ],
  ])('shows %s', async (_, tampering, kind, sequence) => {
    await owner.execute(sql`alter table audit_entry drop constraint audit_entry_pkey`);
    await owner.execute(tampering);
    const { broken } = await verify();
    await owner.execute(sql`truncate audit_entry`);
    await owner.execute(sql`alter table audit_entry add primary key (sequence)`);
    expect(broken).toEqual({
      kind: expect.stringMatching(kind === 'changed' ? /changed|out-of-order/ : kind),
      sequence,
    });
  });

  test('shows an end that was cut, with all traces in the database, by a head that was kept elsewhere', async () => {
    const head = await sign();
    expect(await verify([head])).toEqual({ count: 5, headCount: 2, broken: null });
    await owner.execute(sql`delete from audit_entry where sequence > 3`);
    await owner.execute(
      sql`update audit_chain set sequence = 3, hash = (select hash from audit_entry where sequence = 3)`,
    );
    await owner.execute(sql`truncate audit_head`);
    expect(await verify()).toMatchObject({ broken: null });
    expect(await verify([head])).toMatchObject({ broken: { kind: 'cut', sequence: 4 } });
  });

  test.each([
    ['says something else', { sequence: 4 }],
    ['has no signature', { signature: 'x' }],
  ])('shows a head that %s', async (_, changes) => {
    const head = { ...(await sign()), ...changes };
    expect(await verify([head])).toMatchObject({ broken: { kind: 'head-unsigned' } });
  });

  test('gives the same head again where nothing came since', async () => {
    expect(await sign()).toEqual(await sign());
  });

  test.each(['select 1 from', 'update', 'delete from', 'truncate'])('refuses %s to the program', async (verb) => {
    const statement = verb === 'update' ? 'update audit_entry set role = role' : `${verb} audit_entry`;
    await expect(it.rows.execute(sql.raw(statement))).rejects.toThrow(
      expect.objectContaining({ cause: expect.objectContaining({ code: '42501' }) }),
    );
  });

  test.each(['audit_head', 'audit_chain', 'audit_person_key'])(
    'lets the program delete nothing of %s',
    async (table) => {
      await expect(it.rows.execute(sql.raw(`delete from ${table}`))).rejects.toThrow(
        expect.objectContaining({ cause: expect.objectContaining({ code: '42501' }) }),
      );
    },
  );
});
