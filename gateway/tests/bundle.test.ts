import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createLogger } from '@tresse/logging';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bundle, bundleFiles } from '../src/bundle/bundle.ts';
import { createBundleList } from '../src/bundle/bundle-list.ts';
import { followBundle } from '../src/bundle/follow-bundle.ts';
import { readBundle, readBundleList } from '../src/bundle/read-bundle.ts';
import { createTrial } from '../src/bundle/trial.ts';
import { defaultLimits } from '../src/limits.ts';

const folder = mkdtempSync(join(tmpdir(), 'tresse-bundle-'));
const committed = (file: string) => readFileSync(new URL(`../../schema/${file}`, import.meta.url), 'utf8');
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);

beforeEach(() => {
  for (const file of Object.values(bundleFiles)) write(file, committed(file));
  write('bundle.json', committed('bundle.json'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = () => readBundle(folder, readBundleList(folder));

describe('a bundle', () => {
  it('is read whole when its files are those of its list', () => {
    expect(read()).toEqual({
      supergraph: committed('supergraph.graphql'),
      registry: JSON.parse(committed('registry.json')),
      documents: JSON.parse(committed('documents.json')),
      roles: committed('roles.yaml'),
      clients: committed('clients.yaml'),
    });
  });

  it.each(Object.values(bundleFiles))('is refused when %s is another one by a single character', (file) => {
    write(file, `${committed(file)} `);
    expect(read).toThrow(`${file} is not the one that bundle.json means`);
  });

  it.each(Object.values(bundleFiles))('is refused when %s is missing, or not listed', (file) => {
    rmSync(join(folder, file));
    expect(read).toThrow(`${file} of the bundle cannot be read`);
    write(file, committed(file));
    const list = JSON.parse(createBundleList(committed));
    write('bundle.json', JSON.stringify({ sha256: { ...list.sha256, [file]: undefined } }));
    expect(read).toThrow('bundle.json does not fit its format');
  });
});

describe('a trial', () => {
  const tryBundle = createTrial(defaultLimits);
  const change = (changed: Partial<Bundle>) => tryBundle({ ...read(), ...changed });
  const { documents } = JSON.parse(committed('documents.json'));

  it('finds nothing against the committed bundle, also after another one was bad', async () => {
    expect(await change({})).toBeNull();
    expect(await change({ supergraph: 'type Query' })).not.toBeNull();
    expect(await change({})).toBeNull();
  });

  it.each<[string, Partial<Bundle>, string]>([
    ['a supergraph that does not parse', { supergraph: '{' }, 'Syntax Error'],
    [
      'a schema that is not valid',
      { supergraph: committed('supergraph.graphql').replace(/\ntype Query /, '\ntype Quest ') },
      'Query',
    ],
    ['a registry that does not fit', { registry: {} }, 'The registry does not fit'],
    ['roles that do not fit', { roles: 'roles: {}' }, 'The roles do not fit'],
    ['clients that do not fit', { clients: 'clients: []' }, 'The clients do not fit'],
    [
      'a document under the hash of another',
      { documents: { documents: [{ ...documents[0], text: '{ a }' }] } },
      'SHA-256',
    ],
  ])('tells of %s', async (_, changed, reason) => {
    expect(await change(changed)).toContain(reason);
  });

  it('tells of a registered document that the graph does not answer', async () => {
    const supergraph = committed('supergraph.graphql').replaceAll(/\n {2}associations(?=[:(])/g, '\n  partners');
    expect(await change({ supergraph })).toContain('does not fit the graph');
  });
});

it('is tried once when it can be tried but not served, and another one after it is served', async () => {
  const tried: string[] = [];
  const outcomes: string[] = [];
  followBundle(folder, {
    list: 'another',
    tryBundle: async ({ clients = '' }) => {
      tried.push(clients);
      return null;
    },
    serve: async ({ clients }) => {
      if (clients === committed('clients.yaml')) throw new Error('a limit names a role that is not there');
    },
    logger: createLogger('gateway', 'silent'),
    countGraph: (outcome) => outcomes.push(outcome),
  });
  await expect.poll(() => outcomes).toEqual(['refused']);
  // Several looks later it is still left alone.
  await wait(500);
  expect(tried).toEqual([committed('clients.yaml')]);
  const later = `${committed('clients.yaml')}\n`;
  write('clients.yaml', later);
  write(
    'bundle.json',
    createBundleList((file) => (file === 'clients.yaml' ? later : committed(file))),
  );
  await expect.poll(() => outcomes.at(-1)).toBe('served');
  expect(tried.at(-1)).toBe(later);
});
