import { createLogger, publicCaller } from '@tresse/kit';
import { createTestDatabase, createTestHub } from '@tresse/kit/testing';
import { expect, test } from 'vitest';
import { startAssociation } from '../src/index.ts';
import { migrate } from '../src/migrate.ts';
import { voisins } from './make.ts';

test('an association answers the hub over HTTP, under its slug and to nobody else', async () => {
  const database = await createTestDatabase('association', migrate);
  const hub = await createTestHub();
  const settings = { host: '127.0.0.1', port: 0, database, hubPublicKeys: hub.publicKeys };
  const running = await startAssociation(voisins, { ...settings, logger: createLogger('test', 'silent') });
  const body = JSON.stringify({ query: '{ center(id: "les-voisins~33-1") { id } }' });
  const post = async (audience: string) => {
    const authorization = `Bearer ${await hub.sign(audience, body, publicCaller)}`;
    const headers = { 'content-type': 'application/json', authorization };
    const response = await fetch(running.url, { method: 'POST', headers, body });
    return [response.status, await response.json()];
  };
  try {
    expect(await post('les-voisins')).toEqual([200, { data: { center: null } }]);
    expect((await post('les-autres'))[0]).toBe(401);
  } finally {
    await running.stop();
  }
});
