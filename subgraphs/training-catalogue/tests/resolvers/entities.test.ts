import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCatalogue, fixture, readAll, type TestCatalogue } from '../make.ts';

let catalogue: TestCatalogue;
let ids: Record<'Training' | 'TrainingAction' | 'Session' | 'Place', string>;
beforeAll(async () => {
  catalogue = await createCatalogue();
  await catalogue.importFixture('lheo-2.3.xml');
  const [reading] = await readAll(fixture('lheo-2.3.xml'));
  const idOf = (records: readonly { readonly id: string }[] | undefined): string => records?.[0]?.id ?? '';
  ids = {
    Training: idOf(reading?.trainings),
    TrainingAction: idOf(reading?.actions),
    Session: idOf(reading?.sessions),
    Place: idOf(reading?.places),
  };
});
afterAll(() => catalogue.database.close());

const everyField = `query ($of: [_Any!]!) { _entities(representations: $of) {
  __typename
  ... on Training { id title provider { siret } }
  ... on TrainingAction { id deliveryMode training { title } place { name } }
  ... on Session { id startDate training { title } action { id } provider { name } place { name commune { code } } }
  ... on Place { id name address postalCode commune { code } }
  ... on Provider { siret name }
} }`;

it('resolves each of its entities by key', async () => {
  const of = [
    ...Object.entries(ids).map(([__typename, id]) => ({ __typename, id })),
    { __typename: 'Provider', siret: '00090001900019' },
  ];
  const { data, errors } = await catalogue.ask(everyField, { of });
  expect(errors).toBeUndefined();
  const title = 'Français langue étrangère — savoirs de base';
  const name = 'Sillage & Compagnie';
  expect(data?.['_entities']).toEqual([
    { __typename: 'Training', id: ids.Training, title, provider: { siret: '00090001900019' } },
    {
      __typename: 'TrainingAction',
      id: ids.TrainingAction,
      deliveryMode: 'IN_PERSON',
      training: { title },
      place: { name },
    },
    {
      __typename: 'Session',
      id: ids.Session,
      startDate: '2026-09-14',
      training: { title },
      action: { id: ids.TrainingAction },
      provider: { name: 'Sillage Formation' },
      place: { name, commune: { code: '33063' } },
    },
    {
      __typename: 'Place',
      id: ids.Place,
      name,
      address: '12 rue des Essais, Bâtiment B',
      postalCode: '33000',
      commune: { code: '33063' },
    },
    { __typename: 'Provider', siret: '00090001900019', name: 'Sillage Formation' },
  ]);
});

it('answers null for each entity that it does not hold, without an error', async () => {
  const of = [
    ...Object.keys(ids).map((__typename) => ({ __typename, id: 'unknown' })),
    { __typename: 'Provider', siret: '00090002700012' },
  ];
  expect(await catalogue.ask(everyField, { of })).toEqual({ data: { _entities: of.map(() => null) } });
});

it('answers null for root fields of what it does not hold', async () => {
  const { data, errors } = await catalogue.ask(
    '{ training(id: "x") { id } session(id: "x") { id } provider(siret: "00090002700012") { siret } }',
  );
  expect([data, errors]).toEqual([{ training: null, session: null, provider: null }, undefined]);
});

it('resolves many sessions of an association with as many statements as one', async () => {
  const count = async (sessions: number) => {
    const of = Array.from({ length: sessions }, () => ({ __typename: 'Session', id: ids.Session }));
    return (await catalogue.database.countStatements(() => catalogue.ask(everyField, { of }))).statements.length;
  };
  expect([await count(1), await count(50)]).toEqual([5, 5]);
});
