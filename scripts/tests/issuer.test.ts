import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchPeople, fetchToken } from '../src/issuer/client.ts';
import { describeSignIn } from '../src/issuer/people.ts';
import { createIssuer } from '../src/issuer/server.ts';

let server: Server;
let issuer: string;

beforeAll(async () => {
  server = await createIssuer(['http://127.0.0.1:4000']);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => server.close());

test('gives every ready-made person a token that its published keys verify', async () => {
  const discovery = (await (await fetch(`${issuer}/.well-known/openid-configuration`)).json()) as { jwks_uri: string };
  const keys = createRemoteJWKSet(new URL(discovery.jwks_uri));
  for (const { name, claims } of await fetchPeople(issuer)) {
    const { payload } = await jwtVerify(await fetchToken(issuer, name), keys, { issuer, audience: 'tresse' });
    expect(payload).toMatchObject({ sub: name, ...claims });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(3600);
  }
});

test('gives nobody else one, and says who there is', async () => {
  await expect(fetchToken(issuer, 'the-president')).rejects.toThrow('as must be one of volunteer-bordeaux');
});

test('does not answer under a name that is not its own', async () => {
  const [response] = await once(get(`${issuer}/token?as=analyst`, { headers: { host: 'evil.example' } }), 'response');
  expect([response.statusCode, await text(response)]).toEqual([421, '{"error":"invalid_host"}']);
});

test.each([
  ['http://127.0.0.1:4000', 'http://127.0.0.1:4000'],
  ['http://127.0.0.1:4001', null],
  ['https://127.0.0.1:4000', null],
  ['null', null],
])('lets a page of %s read a token: %s', async (origin, allowed) => {
  const { headers } = await fetch(`${issuer}/token?as=analyst`, { headers: { origin } });
  expect([headers.get('access-control-allow-origin'), headers.get('vary')]).toEqual([allowed, 'origin']);
});

test('tells the pages of a gateway whom it lets in', () => {
  expect(describeSignIn(issuer)).toMatchObject({
    tokenUrl: `${issuer}/token`,
    people: expect.arrayContaining([
      {
        name: 'volunteer-bordeaux',
        role: 'volunteer',
        association: 'restos-du-coeur',
        label: {
          fr: "Bénévole d'un centre des Restos du Cœur à Bordeaux",
          en: 'Volunteer of a Restos du Cœur center in Bordeaux',
        },
      },
    ]),
  });
});

test('does not start in production', async () => {
  const main = new URL('../src/issuer/main.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, [main], { env: { NODE_ENV: 'production', PORT: '0' } });
  const [code] = await once(child, 'exit');
  expect(code).toBe(1);
});
