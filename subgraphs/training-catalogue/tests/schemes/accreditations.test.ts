import { type Caller, everything, openDatabase } from '@tresse/kit';
import { makeCaller } from '@tresse/kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccreditations } from '../../src/db/accreditations.ts';
import type { TestCatalogue } from '../make.ts';
import { createSchemeCatalogue } from './make.ts';

const reads = ['accreditation:read'];
const manager = makeCaller('region-manager', [...reads, 'accreditation:write']);
const ofAssociation = (association: string) => makeCaller('department-coordinator', reads, { association });
const ofBody = makeCaller('accredited-prescriber', reads, { provider: '00090001900019' });

let catalogue: TestCatalogue;
beforeAll(async () => {
  catalogue = await createSchemeCatalogue();
  await know('restos-du-coeur', 'a-la-fois', 'deux', 'refus', 'retrait', 'retrait-2');
});
afterAll(() => catalogue.database.close());

/** Has the partnership know these associations. */
async function know(...slugs: string[]): Promise<void> {
  await catalogue.database.program.client`insert into known_association select unnest(${slugs}::text[])`;
}

const body = { siret: '00090001900019', name: 'Sillage' };
let keys = 0;
const makeKey = (): string => {
  keys += 1;
  return `key-${keys}`;
};
const makeInput = (part: Record<string, unknown> = {}) => ({
  association: 'restos-du-coeur',
  scheme: 'HSP_SOCLE',
  validFrom: '2026-01-01',
  validTo: '2027-01-01',
  reason: 'Convention 2025-2028',
  idempotencyKey: makeKey(),
  ...part,
});

const whole = `id association { id } bodySiret bodyName scheme { code } area { code } validFrom validTo grantedAt revokedAt
  inForce history { kind at role reason }`;

async function grant(input: object, caller: Caller = manager) {
  const { data, errors } = await catalogue.ask(
    `mutation ($input: GrantAccreditationInput!) { grantAccreditation(input: $input) { __typename
      ... on Accreditation { ${whole} } ... on AccreditationOverlap { message accreditation { id } }
      ... on RequestKeyReused { message } ... on UnknownScheme { message } ... on UnknownAssociation { message } } }`,
    { input },
    caller,
  );
  return { errors, result: data?.['grantAccreditation'] as Record<string, unknown> & { id: string } };
}

async function revoke(input: object, caller: Caller = manager) {
  const { data, errors } = await catalogue.ask(
    `mutation ($input: RevokeAccreditationInput!) { revokeAccreditation(input: $input) { __typename
      ... on Accreditation { ${whole} } ... on AccreditationAlreadyRevoked { message revokedAt } } }`,
    { input },
    caller,
  );
  return { errors, result: data?.['revokeAccreditation'] as Record<string, unknown> };
}

const countRows = async () => {
  const [row] = await catalogue.database.program.client`select (select count(*)::int from accreditation) as rights,
    (select count(*)::int from accreditation_event) as events, (select count(*)::int from idempotency) as keys`;
  return { ...row };
};

const later = { validFrom: '2031-01-01', validTo: '2032-01-01' };

it('grants, and begins the history', async () => {
  const { result } = await grant(makeInput({ validFrom: '2026-01-01', validTo: '2027-01-01', area: 'A1' }));
  expect(result).toEqual({
    __typename: 'Accreditation',
    id: expect.stringMatching(/^[\w-]{22}$/),
    association: { id: 'restos-du-coeur' },
    bodySiret: null,
    bodyName: null,
    scheme: { code: 'HSP_SOCLE' },
    area: { code: 'A1' },
    validFrom: '2026-01-01',
    validTo: '2027-01-01',
    grantedAt: '2026-07-01T10:00:00.000Z',
    revokedAt: null,
    inForce: true,
    history: [
      { kind: 'GRANTED', at: '2026-07-01T10:00:00.000Z', role: 'region-manager', reason: 'Convention 2025-2028' },
    ],
  });
});

it('grants once by the same key and input, and says when a key served for something else', async () => {
  const input = makeInput(later);
  const first = await grant(input);
  const before = await countRows();
  expect((await grant(input)).result).toEqual(first.result);
  expect((await grant({ ...input, validTo: null })).result).toMatchObject({ __typename: 'RequestKeyReused' });
  expect((await grant({ ...input, reason: 'Autre' })).result).toMatchObject({ __typename: 'RequestKeyReused' });
  expect((await grant({ ...input, scheme: 'HSP_1N' })).result).toMatchObject({ __typename: 'RequestKeyReused' });
  expect(await countRows()).toEqual(before);
});

it('grants one when the same wish comes twenty times at once', async () => {
  const input = makeInput({ association: 'a-la-fois', ...later });
  const before = await countRows();
  const answers = await Promise.all(Array.from({ length: 20 }, () => grant(input)));
  expect(new Set(answers.map(({ result }) => result.id)).size).toBe(1);
  const { rights, events, keys: claimed } = await countRows();
  expect([rights, events, claimed]).toEqual(
    [before['rights'], before['events'], before['keys']].map((count) => Number(count) + 1),
  );
});

it('grants one of two that overlap and come at once', async () => {
  const inputs = [makeInput({ association: 'deux', ...later }), makeInput({ association: 'deux', ...later })];
  const kinds = await Promise.all(inputs.map(async (input) => (await grant(input)).result['__typename']));
  expect(kinds.toSorted()).toEqual(['Accreditation', 'AccreditationOverlap']);
});

describe('refuses', () => {
  it.each([
    ['an unknown scheme', { scheme: 'ZZZ' }, 'UnknownScheme'],
    ['a scheme that needs no prescription', { scheme: 'VAE' }, 'PrescriptionNotNeeded'],
    ['an association that the partnership does not know', { association: 'resto-du-coeur' }, 'UnknownAssociation'],
    ['an unknown employment area', { area: 'ZZZ' }, 'UnknownEmploymentArea'],
  ])('%s, without using the key', async (_, part, kind) => {
    const before = await countRows();
    expect((await grant(makeInput({ association: 'refus', ...part }))).result).toMatchObject({ __typename: kind });
    expect(await countRows()).toEqual(before);
  });

  it.each([
    ['the same period', later, true],
    ['a part of it, in one area', { validFrom: '2031-12-31', validTo: null, area: 'A1' }, true],
    ['the day after its last', { validFrom: '2032-01-01', validTo: null }, false],
    ['until the day before its first', { validFrom: '2026-01-01', validTo: '2031-01-01' }, false],
    ['another scheme', { ...later, scheme: 'HSP_1N' }, false],
  ])('an overlap only where there is one: %s', async (what, part, isRefused) => {
    const association = `sur-${what.replaceAll(/[^a-z]+/g, '-')}`.replace(/-$/, '');
    await know(association);
    const { result: first } = await grant(makeInput({ association, ...later }));
    const { result } = await grant(makeInput({ association, ...part }));
    expect(result['__typename']).toBe(isRefused ? 'AccreditationOverlap' : 'Accreditation');
    if (isRefused) expect(result['accreditation']).toEqual({ id: first.id });
  });

  it.each([
    ['both holders', { body }, 'input.association'],
    ['no holder', { association: null }, 'input.association'],
    ['what is no slug', { association: 'Les Restos' }, 'input.association'],
    ['an empty period', { validTo: '2026-01-01' }, 'input.validTo'],
    ['a long reason', { reason: 'x'.repeat(501) }, 'input.reason'],
    ['a body without a name', { association: null, body: { ...body, name: ' ' } }, 'input.body.name'],
    ['an empty key', { idempotencyKey: '' }, 'input.idempotencyKey'],
    ['a social security number', { reason: 'Pour 1 85 05 78 006 084 36' }, 'input.reason'],
  ])('%s as a bad input', async (_, part, argument) => {
    const { errors } = await grant(makeInput(part));
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });

  it.each([
    ['an analyst', makeCaller('region-analyst', reads)],
    ['a coordinator', ofAssociation('restos-du-coeur')],
    ['nobody', makeCaller('public')],
  ])('%s who would grant or revoke', async (_, caller) => {
    const before = await countRows();
    const forbidden = [{ extensions: { code: 'FORBIDDEN' } }];
    expect((await grant(makeInput(), caller)).errors).toMatchObject(forbidden);
    const input = { accreditation: 'x', reason: 'x', idempotencyKey: 'x' };
    expect((await revoke(input, caller)).errors).toMatchObject(forbidden);
    expect(await countRows()).toEqual(before);
  });
});

it('says which association is unknown, and where the known ones are', async () => {
  const { result } = await grant(makeInput({ association: 'resto-du-coeur' }));
  expect(result['message']).toBe(
    'Aucune association n’a l’identifiant « resto-du-coeur ». Prenez celui qui est dans la liste des associations ' +
      '(par exemple restos-du-coeur), puis recommencez.',
  );
});

it('gives what a key granted, also once it is revoked, and grants nothing anew', async () => {
  const input = makeInput({ association: 'retrait-2', validFrom: '2033-01-01', validTo: '2034-01-01' });
  const { id } = (await grant(input)).result;
  await revoke({ accreditation: id, reason: 'Erreur', idempotencyKey: 'r-0' });
  const before = await countRows();
  expect((await grant(input)).result).toMatchObject({ id, revokedAt: expect.any(String) });
  expect(await countRows()).toEqual(before);
});

describe('revokes', () => {
  it('with a reason, once, and grants again from then on', async () => {
    const input = makeInput({ association: 'retrait', validTo: null });
    const { id } = (await grant(input)).result;
    const wish = { accreditation: id, reason: 'Convention dénoncée', idempotencyKey: 'r-1' };
    const { result } = await revoke(wish);
    const at = '2026-07-01T10:00:00.000Z';
    expect(result).toMatchObject({
      revokedAt: at,
      inForce: false,
      history: [{ kind: 'GRANTED' }, { kind: 'REVOKED', at, role: 'region-manager', reason: 'Convention dénoncée' }],
    });
    expect((await revoke(wish)).result).toEqual(result);
    expect((await revoke({ ...wish, reason: 'Autre' })).result).toMatchObject({ __typename: 'RequestKeyReused' });
    expect((await revoke({ ...wish, idempotencyKey: 'r-2' })).result).toMatchObject({
      __typename: 'AccreditationAlreadyRevoked',
      revokedAt: at,
    });
    const again = await grant(makeInput({ association: 'retrait', validFrom: '2026-07-01', validTo: null }));
    expect(again.result['__typename']).toBe('Accreditation');
  });

  it('nothing that is unknown', async () => {
    const { result } = await revoke({ accreditation: 'inconnue', reason: 'x', idempotencyKey: 'r-3' });
    expect(result).toMatchObject({ __typename: 'UnknownAccreditation' });
  });
});

describe('lists', () => {
  const list = async (caller: Caller, args = '') => {
    const { data, errors } = await catalogue.ask(
      `{ accreditations(first: 100${args}) { edges { node { id association { id } bodySiret inForce(on: "2031-06-01") } }
        pageInfo { hasNextPage endCursor } } }`,
      {},
      caller,
    );
    expect(errors).toBeUndefined();
    return (data as { accreditations: { edges: { node: Listed }[] } }).accreditations.edges.map(({ node }) => node);
  };
  interface Listed {
    readonly id: string;
    readonly association: { readonly id: string } | null;
    readonly bodySiret: string | null;
    readonly inForce: boolean;
  }

  beforeAll(async () => {
    await grant(makeInput({ association: null, body, scheme: 'HSP_1N' }));
    await grant(makeInput({ association: null, body: { siret: '00090002700012', name: 'Autre' }, scheme: 'HSP_1N' }));
  });

  it('all for the Region, the own ones for an association and a body', async () => {
    const all = await list(manager);
    expect(all.length).toBe((await countRows())['rights']);
    const own = await list(ofAssociation('restos-du-coeur'));
    expect(new Set(own.map(({ association }) => association?.id))).toEqual(new Set(['restos-du-coeur']));
    expect(own.length).toBe(all.filter(({ association }) => association?.id === 'restos-du-coeur').length);
    expect((await list(ofBody)).map(({ bodySiret }) => bodySiret)).toEqual(['00090001900019']);
    expect(await list(ofAssociation('inconnue'))).toEqual([]);
    expect(await list(makeCaller('volunteer', reads))).toEqual([]);
  });

  it('by scheme, holder and day', async () => {
    const all = await list(manager);
    expect((await list(manager, ', on: "2031-06-01"')).map(({ id }) => id)).toEqual(
      all.filter(({ inForce }) => inForce).map(({ id }) => id),
    );
    expect((await list(manager, ', siret: "00090002700012"')).length).toBe(1);
    expect((await list(manager, ', association: "deux"')).length).toBe(1);
    expect((await list(manager, ', scheme: "HSP_1N"')).length).toBe(3);
  });

  it('page by page what the whole list holds', async () => {
    const all = await list(manager);
    const walked: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await catalogue.ask(
        `query ($after: String) { accreditations(first: 3, after: $after) {
          edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
        { after },
        manager,
      );
      const page = (data as { accreditations: Page }).accreditations;
      walked.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(walked).toEqual(all.map(({ id }) => id));
  });
  interface Page {
    readonly edges: { readonly node: { readonly id: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  }

  it('with their history in as many statements for one as for twenty', async () => {
    const count = async (first: number) => {
      const query = `{ accreditations(first: ${first}) { edges { node { ${whole} } } } }`;
      const { statements } = await catalogue.database.countStatements(() => catalogue.ask(query, {}, manager));
      return statements.length;
    };
    expect([await count(1), await count(20)]).toEqual([3, 3]);
  });

  it('nothing to whom the policies alone would show it', async () => {
    const { db } = catalogue.database.program;
    const ids = (await list(manager)).map(({ id }) => id);
    const own = await findAccreditations(db, { kind: 'member', association: 'deux' }, ids);
    expect(own.map(({ association }) => association)).toEqual(['deux']);
    expect(await findAccreditations(db, { kind: 'anybody' }, ids)).toEqual([]);
  });

  it('each by its key, absent for others', async () => {
    const [{ id } = { id: '' }] = await list(ofAssociation('deux'));
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Accreditation { id } } }`;
    const of = [{ __typename: 'Accreditation', id }];
    const ask = async (caller: Caller) => (await catalogue.ask(query, { of }, caller)).data?.['_entities'];
    expect(await ask(ofAssociation('deux'))).toEqual([{ id }]);
    expect(await ask(ofAssociation('restos-du-coeur'))).toEqual([null]);
    expect(await ask(makeCaller('volunteer', ['accreditation:read']))).toEqual([null]);
  });
});

it('is written into the audit, with what came of it', async () => {
  await grant(makeInput({ scheme: 'ZZZ' }));
  const owner = openDatabase(catalogue.database.ownerUrl, { reach: everything });
  const rows = await owner.client`select action, fields from audit_entry order by sequence desc limit 2`;
  await owner.close();
  expect(rows.map(({ action, fields }) => [action, fields])).toEqual([
    ['write', ['Mutation.grantAccreditation → UnknownScheme']],
    ['begin', ['Mutation.grantAccreditation']],
  ]);
});
