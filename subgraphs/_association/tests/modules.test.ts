import { createAsk, createTestDatabase, makeCaller } from '@tresse/kit/testing';
import { expect, test } from 'vitest';
import { defineAssociation } from '../src/association.ts';
import { migrate } from '../src/migrate.ts';
import { createAssociationSubgraph } from '../src/subgraph.ts';
import { testNow } from '../src/testing/index.ts';
import { voisins } from './make.ts';

test('an association that offers presence alone answers presence, and has no field of the other modules', async () => {
  const presence = defineAssociation({ ...voisins, modules: ['PRESENCE'], ownSdl: '', ownResolvers: {} });
  const subgraph = createAssociationSubgraph(presence);
  expect(subgraph.typeDefs).not.toMatch(/(type|input|union|enum) \w*(Referral|Volunteer|Person)|Mutation/);
  const { db, close } = await createTestDatabase('association', migrate);
  try {
    const ask = createAsk(subgraph, { db, now: testNow, caller: makeCaller('public') });
    expect(await ask('{ center(id: "les-voisins~33-1") { id } }')).toEqual({ data: { center: null } });
    expect((await ask('{ referral(id: "les-voisins~r-1") { id } }')).errors).toHaveLength(1);
  } finally {
    await close();
  }
});
