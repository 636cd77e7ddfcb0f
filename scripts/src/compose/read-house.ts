import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkout, listMembers, type Member } from '../house.ts';
import type { CompositionInput } from './compose-subgraphs.ts';
import type { DocumentSource } from './create-documents.ts';
import type { MemberDeclaration } from './member-sdl.ts';
import { createDefaultUrl, FIRST_ASSOCIATION_PORT } from './service.ts';

/** Reads from the checkout what composition starts from. Throws, naming the file, when one is missing. */
export async function readHouse(): Promise<CompositionInput> {
  const members = listMembers();
  const declarations = await Promise.all(members.filter(({ kind }) => kind === 'association').map(readAssociation));
  return {
    ownership: readSchemaFile('ownership.yaml'),
    contract: readSchemaFile('association.graphql'),
    roles: readSchemaFile('roles.yaml'),
    documents: readDocuments(),
    subgraphs: members.filter(({ kind }) => kind === 'subgraph').map(readSubgraph),
    members: declarations.map((declaration, index) => ({
      ...declaration,
      url: createDefaultUrl(FIRST_ASSOCIATION_PORT + 1 + index),
    })),
  };
}

const readSchemaFile = (name: string): string => readFileSync(join(checkout, 'schema', name), 'utf8');

function readDocuments(): DocumentSource[] {
  const ending = '.graphql';
  const files = globSync(`**/*${ending}`, { cwd: join(checkout, 'schema', 'operations') });
  return files.map((file) => ({
    name: file.slice(0, -ending.length).replaceAll(sep, '/'),
    text: readSchemaFile(join('operations', file)),
  }));
}

function readSubgraph({ name, folder }: Member): { name: string; sdl: string } {
  return { name, sdl: readFileSync(join(folder, 'schema.graphql'), 'utf8') };
}

async function readAssociation({ name, folder }: Member): Promise<MemberDeclaration> {
  const file = join(folder, 'src', 'association.ts');
  const { association } = (await import(pathToFileURL(file).href)) as { association?: MemberDeclaration };
  if (!association) throw new Error(`${file} exports no \`association\`.`);
  const { slug, modules, ownSdl } = association;
  if (slug !== name) throw new Error(`${file}: the slug is ${slug}, and its folder is called ${name}.`);
  return { slug, modules, ownSdl };
}
