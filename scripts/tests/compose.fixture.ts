import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompositionInput, MemberSource, SubgraphSource } from '../src/compose/index.ts';
import { toOwnFieldName, toOwnTypePrefix } from '../src/compose/member-sdl.ts';

const root = join(import.meta.dirname, '..', '..');

/** The contract of the checkout. */
export const contract = readFileSync(join(root, 'schema', 'association.graphql'), 'utf8');

/** The roles of the checkout. */
export const roles = readFileSync(join(root, 'schema', 'roles.yaml'), 'utf8');

/** What the register of processing activities says that no schema knows. */
export const processing = readFileSync(join(root, 'schema', 'processing.yaml'), 'utf8');

/** Who owns what in the checkout. */
export const ownership = readFileSync(join(root, 'schema', 'ownership.yaml'), 'utf8');

/** The Region's subgraphs of the checkout. */
export const subgraphs: SubgraphSource[] = [
  'partnership',
  'statistics',
  'territories',
  'training-catalogue',
  'ess-directory',
].map((name) => ({
  name,
  sdl: readFileSync(join(root, 'subgraphs', name, 'schema.graphql'), 'utf8'),
}));

/** Makes an association with all modules and no own part. */
export function makeMember(slug: string, changes: Partial<MemberSource> = {}): MemberSource {
  const url = `http://${slug}.test/graphql`;
  return { slug, url, modules: ['PRESENCE', 'VOLUNTEERING', 'REFERRAL'], ownSdl: '', ...changes };
}

/** Makes the own part of an association: one field on Center, one type. */
export function makeOwnSdl(slug: string): string {
  const type = `${toOwnTypePrefix(slug)}Center`;
  return `
    extend type Center { "Only here." ${toOwnFieldName(slug)}: ${type} @policy(policies: [["public"]]) }
    "Only here." type ${type} @policy(policies: [["public"]]) { "Meals." mealCount: Int "Since." since: Date }
  `;
}

/** Makes as many associations as asked for, called `member-1` and so on. */
export function makeMembers(
  count: number,
  changes: (slug: string) => Partial<MemberSource> = () => ({}),
): MemberSource[] {
  const slugs = Array.from({ length: count }, (_, index) => `member-${index + 1}`);
  return slugs.map((slug) => makeMember(slug, changes(slug)));
}

/** Makes the Region's subgraphs with two associations, or with what is given instead. */
export function makeInput(changes: Partial<CompositionInput> = {}): CompositionInput {
  return { ownership, contract, subgraphs, roles, processing, members: makeMembers(2), ...changes };
}

/** Makes the input with one more subgraph that would join. */
export function makeInputWith(name: string, sdl: string): CompositionInput {
  const link =
    'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@policy", "@requiresScopes"])';
  const source = { name, sdl: sdl.includes('@link') ? sdl : `${link}\n${sdl}` };
  return makeInput({ subgraphs: [...subgraphs, source], newcomer: name });
}
