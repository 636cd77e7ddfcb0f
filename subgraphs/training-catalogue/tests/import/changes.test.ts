import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCatalogue, type TestCatalogue } from '../make.ts';
import { makeLheo, type SessionText } from '../make-lheo.ts';

let catalogue: TestCatalogue;
beforeEach(async () => {
  catalogue = await createCatalogue();
});
afterEach(() => catalogue.database.close());

const deliver = (sessions: readonly SessionText[], source = 'test') =>
  catalogue.importText(makeLheo([{ numero: 'F', actions: [{ numero: 'A', sessions }] }]), source);

/** The events of the latest run, by entity. */
async function readEvents(): Promise<string[]> {
  const rows = await catalogue.database.program.client`select entity || ' ' || kind as event from catalogue_event
    where run_id = (select max(id) from import_run) order by 1`;
  return rows.map(({ event }) => event);
}

const countOpen = async (): Promise<unknown> => {
  const of = '{ __typename: "Department", code: "33" }';
  const { data } = await catalogue.ask(
    `{ _entities(representations: [${of}]) { ... on Department { openSessionCount } } }`,
  );
  return data?.['_entities'];
};

const [one, two, three] = [{ numero: '1' }, { numero: '2' }, { numero: '3' }];

it('tells what came, and nothing of what a later delivery tells alike', async () => {
  await deliver([one, two]);
  expect(await readEvents()).toEqual(['action CREATED', 'session CREATED', 'session CREATED', 'training CREATED']);
  await deliver([one, two]);
  expect(await readEvents()).toEqual([]);
});

it('tells what changed, what closed, what is gone and what came again', async () => {
  await deliver([one, two, three]);
  const summary = await deliver([
    { ...one, start: '20261012' },
    { ...two, state: '2' },
  ]);
  expect(summary.gone).toEqual({ count: 1, isBelieved: true });
  expect(await readEvents()).toEqual(['session CHANGED', 'session CLOSED', 'session GONE']);
  await deliver([{ ...one, start: '20261012' }, { ...two, state: '2' }, three]);
  expect(await readEvents()).toEqual(['session CREATED']);
});

it('opens no session that is gone, until it comes again', async () => {
  await deliver([one, two]);
  await deliver([one]);
  expect(await countOpen()).toEqual([{ openSessionCount: 1 }]);
  await deliver([one, two]);
  expect(await countOpen()).toEqual([{ openSessionCount: 2 }]);
});

it('lists no session that is gone, and still finds it by its id', async () => {
  await deliver([one, two]);
  const [{ id } = { id: '' }] = await catalogue.database.program.client`
    select id from session where told ->> '@numero' = '2'`;
  await deliver([one]);
  const { data } = await catalogue.ask(
    'query ($id: ID!) { session(id: $id) { id open action { sessions { id } } provider { trainings { edges { node { title } } } } } }',
    { id },
  );
  expect(data).toEqual({
    session: {
      id,
      open: false,
      action: { sessions: [{ id: expect.not.stringMatching(id) }] },
      provider: { trainings: { edges: [{ node: { title: 'Lire' } }] } },
    },
  });
});

it('does not believe a delivery that lacks more than half', async () => {
  await deliver([one, two, three]);
  const summary = await deliver([one]);
  expect(summary.gone).toEqual({ count: 2, isBelieved: false });
  expect(await countOpen()).toEqual([{ openSessionCount: 3 }]);
});

it('takes nothing for gone when the file is cut', async () => {
  await deliver([one, two]);
  const file = makeLheo([{ numero: 'F', actions: [{ numero: 'A', sessions: [one] }] }]);
  const summary = await catalogue.importText(file.slice(0, -20));
  expect(summary.gone).toBeNull();
  expect(await countOpen()).toEqual([{ openSessionCount: 2 }]);
});

it('takes nothing for gone of a formation of which a part is refused', async () => {
  await deliver([one, two]);
  const summary = await deliver([one, { ...two, start: '20261345' }]);
  expect(summary).toMatchObject({ rejectedCount: 1, gone: { count: 0 } });
  expect(await countOpen()).toEqual([{ openSessionCount: 2 }]);
});

describe('a formation that is refused whole', () => {
  const other = (numero: string) => ({
    numero,
    title: `Compter ${numero}`,
    actions: [{ numero: 'A', sessions: [one] }],
  });
  const lost = (part: object) => ({ title: 'Lire', siret: '00090001900018', actions: [], ...part });
  const rest = ['1', '2', '3', '4'].map(other);
  const readGone = () => catalogue.database.program.client`select title from training where gone_at is not null`;

  beforeEach(async () => {
    const lire = { numero: 'F', title: 'Lire', actions: [{ numero: 'A', sessions: [one, two] }] };
    const written = makeLheo([lire, other('G'), ...rest]).replace('formation numero="G"', 'formation uri="urn:g"');
    await catalogue.importText(written);
  });

  it.each([
    ['its number', makeLheo([lost({ numero: 'F', title: 'Lire et écrire' }), other('x'), ...rest]), 'Compter G'],
    ['its title when it has no number', makeLheo([lost({}), other('x'), ...rest]), 'Compter G'],
    [
      'its uri',
      makeLheo([lost({ numero: 'F' }), ...rest]).replace('formation numero="F"', 'formation uri="urn:g"'),
      'Lire',
    ],
  ])('keeps what was offered under %s, and what is missing goes', async (_, file, gone) => {
    expect((await catalogue.importText(file)).gone).toMatchObject({ isBelieved: true });
    expect((await readGone()).map(({ title }) => title)).toEqual([gone]);
  });

  it('keeps everything when nothing tells which it was', async () => {
    const summary = await catalogue.importText(makeLheo([lost({ title: '' }), ...rest]));
    expect([summary.gone, await readGone()]).toEqual([null, []]);
  });
});

it('takes for gone only what the same source told', async () => {
  await deliver([one], 'one');
  const summary = await deliver([two], 'two');
  expect(summary.gone).toEqual({ count: 0, isBelieved: true });
  expect(await countOpen()).toEqual([{ openSessionCount: 2 }]);
});
