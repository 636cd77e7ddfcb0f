import { afterAll, beforeAll, expect, it } from 'vitest';
import { listSessions } from '../../src/import/index.ts';
import { createCatalogue, fixture, type TestCatalogue } from '../make.ts';

let catalogue: TestCatalogue;
beforeAll(async () => {
  catalogue = await createCatalogue();
});
afterAll(() => catalogue.database.close());

it('lists the sessions of a file under the ids that the catalogue answers to', async () => {
  await catalogue.importFixture('lheo-2.3.xml');
  for await (const { session, training, place } of listSessions({ source: 'test', content: fixture('lheo-2.3.xml') })) {
    const { data } = await catalogue.ask(
      'query ($id: ID!) { session(id: $id) { startDate training { id title } provider { siret } place { id } } }',
      { id: session.id },
    );
    expect(data).toEqual({
      session: {
        startDate: session.startDate,
        training: { id: training.id, title: training.title },
        provider: { siret: session.providerSiret },
        place: place && { id: place.id },
      },
    });
  }
});
