import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readClients } from '../src/admission/clients.ts';

it('reads the committed file, which lists nobody', () => {
  const committed = readClients(readFileSync(new URL('../../schema/clients.yaml', import.meta.url), 'utf8'));
  expect(committed.isListed('https://tableau.nord.example.org')).toBe(false);
});

it('lets several clients list one origin', () => {
  const { mayComeFrom } = readClients(`clients:
  one: { origins: [https://shared.example.org] }
  two: { origins: [https://shared.example.org, http://localhost:5173] }`);
  expect(['one', 'two', 'three'].map((client) => mayComeFrom('https://shared.example.org', client))).toEqual([
    true,
    true,
    false,
  ]);
});

it.each(['http://localhost:5173', 'http://127.0.0.1:5173', 'https://a.example.org:8443'])(
  'reads the origin %s',
  (origin) => {
    expect(readClients(`clients: { one: { origins: ["${origin}"] } }`).isListed(origin)).toBe(true);
  },
);

it.each([
  '*',
  'null',
  'https://a.example.org/',
  'https://a.example.org/path',
  'https://a.example.org:443',
  'https://*.example.org',
  'http://a.example.org',
  'https://A.example.org',
  'file:///home',
  'ftp://localhost',
])('refuses %s, which is no origin of a page that is safe from being rewritten on its way', (origin) => {
  const read = () => readClients(`clients: { one: { origins: ["${origin}"] } }`);
  expect(read).toThrow('clients.one.origins[0]');
  expect(read).toThrow('is not an origin, such as https://tableau.example.org');
});
