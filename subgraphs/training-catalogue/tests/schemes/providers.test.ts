import type { Caller } from '@tresse/kit';
import { makeCaller } from '@tresse/kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestCatalogue } from '../make.ts';
import { createSchemeCatalogue } from './make.ts';

const [sillage, cap] = ['00090001900019', '00090002700012'] as const;
const provider = makeCaller('training-provider', ['intake-rule:write'], { provider: sillage });

let catalogue: TestCatalogue;
beforeAll(async () => {
  const starts = ['20260831', '20260900', '20260901', '20260930', '20261001', '20260000', '00000000', '20270105'];
  const sessions = starts.map((start) => ({ numero: start, start, end: '20271231' }));
  catalogue = await createSchemeCatalogue([
    { numero: '1', siret: sillage, actions: [{ sessions }] },
    { numero: '2', siret: cap, actions: [{ sessions: [{ numero: 'autre', start: '20260915' }] }] },
  ]);
});
afterAll(() => catalogue.database.close());

interface Page {
  readonly edges: readonly { readonly node: { readonly startDate: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function readCalendar(from: string, to: string, page = { first: 100, after: null as string | null }) {
  const { data, errors } = await catalogue.ask(
    `query ($from: Date!, $to: Date!, $first: Int!, $after: String) { provider(siret: "${sillage}") {
      sessions(from: $from, to: $to, first: $first, after: $after) {
        edges { node { startDate } } pageInfo { hasNextPage endCursor } } } }`,
    { from, to, ...page },
  );
  expect(errors).toBeUndefined();
  const { edges, pageInfo } = (data as { provider: { sessions: Page } }).provider.sessions;
  return { starts: edges.map(({ node }) => node.startDate), pageInfo };
}

describe('the calendar of a provider', () => {
  it.each([
    ['2026-09-01', '2026-10-01', ['2026', '2026-09', '2026-09-01', '2026-09-30']],
    ['2026-09-15', '2026-09-16', ['2026', '2026-09']],
    ['2026-08-01', '2026-09-01', ['2026', '2026-08-31']],
    ['2025-01-01', '2026-01-01', []],
    ['2026-12-31', '2027-02-01', ['2026', '2027-01-05']],
  ])('from %s to before %s holds what may begin then', async (from, to, starts) => {
    expect((await readCalendar(from, to)).starts).toEqual(starts);
  });

  it('is refused for a period without a day', async () => {
    const { errors } = await catalogue.ask(
      `{ provider(siret: "${sillage}") { sessions(from: "2026-10-01", to: "2026-10-01") { edges { cursor } } } }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'to' } }]);
  });

  it('comes page by page', async () => {
    const whole = await readCalendar('2026-01-01', '2028-01-01');
    const walked: string[] = [];
    let after: string | null = null;
    do {
      const { starts, pageInfo } = await readCalendar('2026-01-01', '2028-01-01', { first: 2, after });
      walked.push(...starts);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(walked).toEqual(whole.starts);
    expect(walked.length).toBe(7);
  });

  it('is read in as many statements for one session as for all, of one provider as of two', async () => {
    const count = async (first: number, sirets: readonly string[]) => {
      const of = sirets.map((siret) => ({ __typename: 'Provider', siret }));
      const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Provider {
        sessions(from: "2026-01-01", to: "2028-01-01", first: ${first}) { edges { node { startDate } } }
        intakeRules { text scheme { code } } } } }`;
      return (await catalogue.database.countStatements(() => catalogue.ask(query, { of }))).statements.length;
    };
    expect([await count(1, [sillage]), await count(100, [sillage, cap])]).toEqual([4, 4]);
  });
});

const input = {
  scheme: 'HSP_SOCLE',
  text: 'Entretien le mardi, sans test.',
  validFrom: '2026-06-01',
  idempotencyKey: 'k1',
};

async function set(part: object, caller: Caller = provider) {
  const { data, errors } = await catalogue.ask(
    `mutation ($input: SetIntakeRuleInput!) { setIntakeRule(input: $input) { __typename
      ... on IntakeRule { scheme { code } text validFrom validTo } } }`,
    { input: { ...input, ...part } },
    caller,
  );
  return { errors, result: data?.['setIntakeRule'] as Record<string, unknown> };
}

const readTerms = async (siret: string, on = '2026-07-01') => {
  const { data } = await catalogue.ask(
    `{ provider(siret: "${siret}") { intakeRules(on: "${on}") { text scheme { code } } } }`,
  );
  return (data as { provider: { intakeRules: { text: string }[] } }).provider.intakeRules.map(({ text }) => text);
};

describe('the terms of a provider', () => {
  it('are set for its own SIRET, once by a key, and read by everybody', async () => {
    const first = await set({});
    expect(first.result).toEqual({
      __typename: 'IntakeRule',
      scheme: { code: 'HSP_SOCLE' },
      text: 'Entretien le mardi, sans test.',
      validFrom: '2026-06-01',
      validTo: null,
    });
    expect((await set({})).result).toEqual(first.result);
    expect((await set({ text: 'Autre' })).result).toEqual({ __typename: 'RequestKeyReused' });
    expect([await readTerms(sillage), await readTerms(cap)]).toEqual([['Entretien le mardi, sans test.'], []]);
  });

  it('are replaced from the same day on, and give way to those that begin later', async () => {
    await set({ text: 'Entretien le jeudi.', idempotencyKey: 'k2' });
    await set({ text: 'Sur dossier.', validFrom: '2026-08-01', validTo: '2026-09-01', idempotencyKey: 'k3' });
    const days = ['2026-05-31', '2026-07-31', '2026-08-01', '2026-09-01'];
    expect(await Promise.all(days.map((day) => readTerms(sillage, day)))).toEqual([
      [],
      ['Entretien le jeudi.'],
      ['Sur dossier.'],
      ['Entretien le jeudi.'],
    ]);
  });

  it('are refused for a scheme that is unknown', async () => {
    expect((await set({ scheme: 'ZZZ', idempotencyKey: 'k4' })).result).toEqual({ __typename: 'UnknownScheme' });
  });

  it.each([
    ['without a text', { text: ' ' }, 'input.text'],
    ['that end before they begin', { validTo: '2026-06-01' }, 'input.validTo'],
    ['with a social security number', { text: '1 85 05 78 006 084 36' }, 'input.text'],
  ])('are a bad input %s', async (_, part, argument) => {
    const { errors } = await set({ ...part, idempotencyKey: 'k5' });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });

  it.each([
    ['who has no organisation', makeCaller('training-provider', ['intake-rule:write'])],
    ['who may only read', makeCaller('training-provider', [], { provider: sillage })],
    ['of the Region', makeCaller('region-manager', ['accreditation:write'])],
  ])('are refused to somebody %s', async (_, caller) => {
    const { errors } = await set({ idempotencyKey: 'k6' }, caller);
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
