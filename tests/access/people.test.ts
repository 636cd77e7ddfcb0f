import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { readRoles } from '@tresse/gateway';
import { createIssuer, fetchPeople, fetchToken } from '@tresse/scripts/issuer';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Hub, startHub } from '../execution/hub.ts';

const roles = readRoles(readFileSync(new URL('../../schema/roles.yaml', import.meta.url), 'utf8'));
const issuer = await createIssuer();
let issuerUrl: string;
let hub: Hub;

beforeAll(async () => {
  await once(issuer.listen(0, '127.0.0.1'), 'listening');
  issuerUrl = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}`;
  hub = await startHub({ issuer: { issuer: issuerUrl, audience: 'tresse', jwksUrl: `${issuerUrl}/jwks.json` } });
});
afterAll(async () => {
  issuer.close();
  issuer.closeAllConnections();
  await hub.stop();
});

it('gives every role but the public one ready-made person', async () => {
  const played = (await fetchPeople(issuerUrl)).map(({ claims }) => claims.role);
  expect(played.toSorted()).toEqual(roles.names.filter((name) => name !== 'public').toSorted());
});

it('lets each ready-made person in as who she is, with the purpose and the scopes of her role', async () => {
  for (const { name, claims } of await fetchPeople(issuerUrl)) {
    hub.forget();
    const authorization = `Bearer ${await fetchToken(issuerUrl, name)}`;
    await hub.ask('{ associations { id } }', { headers: { authorization } });
    const token = String(hub.received('partnership')[0]?.headers['authorization']).replace('Bearer ', '');
    expect(decodeJwt(token)['caller']).toEqual({ ...claims, subject: name, ...roles.getRights(claims.role) });
  }
});
