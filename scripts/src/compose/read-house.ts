import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { checkout, listMembers, listRemoteMembers, type Member, type RemoteMember } from '../house.ts';
import { listAssociations, loadAssociation } from '../load-association.ts';
import type { CompositionInput } from './compose-subgraphs.ts';
import type { DocumentSource } from './create-documents.ts';
import type { MemberSource } from './create-registry.ts';
import type { ContractModule } from './member-sdl.ts';
import { readManifest } from './read-manifest.ts';
import type { MigrationSource } from './row-policies.ts';
import { createMemberUrl, sortBy } from './service.ts';

/** Reads from the checkout what composition starts from. Throws, naming the file, when one is missing. */
export async function readHouse(): Promise<CompositionInput> {
  const members = await Promise.all(listAssociations().map(readAssociation));
  return {
    ownership: readSchemaFile('ownership.yaml'),
    contract: readSchemaFile('association.graphql'),
    roles: readSchemaFile('roles.yaml'),
    migrations: readMigrations(),
    processing: readSchemaFile('processing.yaml'),
    documents: readDocuments(),
    subgraphs: listMembers()
      .filter(({ kind }) => kind === 'subgraph')
      .map(readSubgraph),
    members: sortBy([...members, ...listRemoteMembers().map(readRemote)], ({ slug }) => slug),
  };
}

const readSchemaFile = (name: string): string => readFileSync(join(checkout, 'schema', name), 'utf8');

/** Of files of GraphQL and of manifests, which may bring several. */
function readDocuments(): DocumentSource[] {
  const list = (ending: string) => globSync(`**/*${ending}`, { cwd: join(checkout, 'schema', 'operations') });
  const nameOf = (file: string, ending: string) => file.slice(0, -ending.length).replaceAll(sep, '/');
  const read = (file: string) => readSchemaFile(join('operations', file));
  return [
    ...list('.graphql').map((file) => ({ name: nameOf(file, '.graphql'), text: read(file) })),
    ...list('.json').flatMap((file) => readManifest(nameOf(file, '.json'), read(file))),
  ];
}

function readMigrations(): MigrationSource[] {
  const folders = globSync('*/migrations', { cwd: join(checkout, 'subgraphs') }).toSorted();
  return folders.map((folder) => {
    const files = globSync(`${folder}/*.sql`, { cwd: join(checkout, 'subgraphs') }).toSorted();
    const sql = files.map((file) => readFileSync(join(checkout, 'subgraphs', file), 'utf8')).join('\n');
    return { name: folder.split(sep)[0] ?? '', sql };
  });
}

function readSubgraph({ name, folder }: Member): { name: string; sdl: string } {
  return { name, sdl: readFileSync(join(folder, 'schema.graphql'), 'utf8') };
}

async function readAssociation(member: Member): Promise<MemberSource> {
  const { slug, modules, ownSdl } = await loadAssociation(member);
  return { slug, modules, ownSdl, url: createMemberUrl(slug) };
}

/** What it has of its own stands in `own.graphql` beside its package.json, if anywhere. Composition checks the modules. */
function readRemote({ name, folder, url, modules }: RemoteMember): MemberSource {
  const own = join(folder, 'own.graphql');
  const ownSdl = existsSync(own) ? readFileSync(own, 'utf8') : '';
  return { slug: name, url, modules: modules as ContractModule[], ownSdl };
}
