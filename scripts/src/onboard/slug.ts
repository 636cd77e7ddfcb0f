import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSlug, toOwnFieldName, toOwnTypePrefix } from '@tresse/association/sdl';
import { buildSchema, isObjectType } from 'graphql';
import { checkout, listMembers, listRemoteMembers } from '../house.ts';

/** Names of databases, roles and processes are made from it. */
const mostLetters = 40;

/** Makes the slug of an association from its name: `L’Entraide d’Été` to `l-entraide-d-ete`. */
export function makeSlug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Checks that a newcomer may take this slug; throws what stands against it and what to do. */
export function checkSlug(slug: string): void {
  const reason = findReason(slug);
  if (reason) throw new Error(`${reason} Choose another one: --slug SLUG.`);
}

function findReason(slug: string): string | null {
  if (!isSlug(slug)) return `"${slug}" is no slug: lower-case letters and digits joined by hyphens, a letter first.`;
  if (slug.length > mostLetters) return `The slug ${slug} has ${slug.length} letters, ${mostLetters} are possible.`;
  if (slug === 'associations') return 'The slug associations stands for all of them together.';
  const members = [...listMembers(), ...listRemoteMembers()].map(({ name }) => name);
  if (members.includes(slug)) return `The slug ${slug} is taken: subgraphs/${slug} is a member of the house.`;
  if (existsSync(join(checkout, 'subgraphs', slug)))
    return `The slug ${slug} is taken: there is a folder subgraphs/${slug}.`;
  const key = (name: string) => toOwnFieldName(name).toLowerCase();
  const twin = members.find((name) => key(name) === key(slug));
  if (twin) return `The slugs ${slug} and ${twin} lead to one name in the graph, ${toOwnFieldName(slug)}.`;
  return findNameInGraph(slug);
}

/** Its own fields and types are called after it: a name that the graph has already would be mistaken for its own. */
function findNameInGraph(slug: string): string | null {
  const types = buildSchema(readFileSync(join(checkout, 'schema', 'public.graphql'), 'utf8')).getTypeMap();
  const [field, prefix] = [toOwnFieldName(slug), toOwnTypePrefix(slug)];
  if (types[prefix]) return `The slug ${slug} leads to the type ${prefix}, which the graph has already.`;
  const holder = Object.values(types).find((type) => isObjectType(type) && Object.hasOwn(type.getFields(), field));
  return holder ? `The slug ${slug} leads to the field ${holder.name}.${field}, which the graph has already.` : null;
}
