import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HubProgram } from '../faults/start-hub-program.ts';
import { numberSupergraph } from './number-graph.ts';

/** A bundle that must be refused. */
export interface BadBundle {
  readonly name: string;
  /** Puts it where the hub looks for one. */
  readonly write: (hub: HubProgram) => void;
}

const schemaFile = (file: string) => readFileSync(new URL(`../../schema/${file}`, import.meta.url), 'utf8');
const sdl = numberSupergraph(0);
const { documents } = JSON.parse(schemaFile('documents.json'));
const [first, ...others] = documents;
const roles = schemaFile('roles.yaml');

const spoilFile = (name: string, spoil: (path: string) => void, file: string): BadBundle => ({
  name,
  write(hub) {
    // Another one than is served, or the hub would not look at it.
    hub.writeBundle({ supergraph: sdl });
    spoil(join(hub.folder, file));
  },
});

const replace = (name: string, texts: Parameters<HubProgram['writeBundle']>[0]): BadBundle => ({
  name,
  write: (hub) => void hub.writeBundle(texts),
});

const document = (changed: object) => JSON.stringify({ documents: [{ ...first, ...changed }, ...others] });
const field = 'type Region implements Proof';

/** Each way in which a graph can be wrong. */
export const badBundles: readonly BadBundle[] = [
  spoilFile('a supergraph that was cut off', (path) => truncateSync(path, 50_000), 'supergraph.graphql'),
  spoilFile('a supergraph that is missing', rmSync, 'supergraph.graphql'),
  spoilFile('a registry of another bundle', (path) => writeFileSync(path, '{}'), 'registry.json'),
  spoilFile('documents that are missing', rmSync, 'documents.json'),
  spoilFile('roles that somebody changed', (path) => writeFileSync(path, `${roles}\n`), 'roles.yaml'),
  spoilFile('a list that was cut off', (path) => truncateSync(path, 100), 'bundle.json'),
  spoilFile('no list', rmSync, 'bundle.json'),
  spoilFile('a list that leaves a file out', leaveOut('documents.json'), 'bundle.json'),
  replace('no supergraph', { supergraph: '' }),
  replace('a supergraph that does not parse', { supergraph: `${sdl}\ntype {` }),
  replace('a supergraph of no subgraph', { supergraph: 'type Query { a: Int }' }),
  replace('a supergraph without a root', {
    supergraph: sdl.replace('query: Query', '').replace(/\ntype Query /, '\ntype Quest '),
  }),
  replace('a field of an unknown type', { supergraph: sdl.replace(/\n {2}region: \w+/, '\n  region: Nothing') }),
  replace('a type that is there twice', { supergraph: `${sdl}\ntype Region { code: ID }` }),
  replace('a type that does not hold its interface', {
    supergraph: sdl.replace('type Region ', `interface Proof { proof: Int }\n${field} `),
  }),
  replace('a registry that does not fit', { registry: '{"members":[]}' }),
  replace('a registry that is no JSON', { registry: '{' }),
  replace('a registered document that does not fit the graph', {
    supergraph: sdl.replaceAll(/\n {2}region(?=[:(])/g, '\n  regionOfBefore'),
  }),
  replace('a document under the name of another one', { documents: document({ text: '{ region { code } }' }) }),
  replace('roles without the public', { roles: roles.replace(/^ {2}public:/m, '  nobody:') }),
  replace('clients that do not fit', { clients: 'clients: []' }),
];

function leaveOut(file: string): (path: string) => void {
  return (path) => {
    const list = JSON.parse(readFileSync(path, 'utf8'));
    delete list.sha256[file];
    writeFileSync(path, JSON.stringify(list));
  };
}
