import { type DocumentNode, parse } from 'graphql';
import { type CompositionInput, composeSubgraphs } from '../compose-subgraphs.ts';
import { listDeclarations } from '../declarations.ts';
import { findReachingDirectives, listClaims, OWNERSHIP_FILE, readOwnership } from '../ownership/index.ts';
import type { Problem } from '../problem.ts';
import { findRenamedDirectives } from '../renamed-directives.ts';
import { createMemberUrl, readServices, type Service } from '../service.ts';
import { readAssociationSdl } from './read-association.ts';

/** Whether an SDL may join the house, and what it would bring there: a line for each matter, none when it may not. */
export interface Verdict {
  readonly problems: readonly Problem[];
  readonly offers: readonly string[];
}

/** Checks the SDL of a subgraph that would join, or that would replace the one of its name. */
export function checkSubgraphSdl(house: CompositionInput, name: string, sdl: string): Verdict {
  const others = house.subgraphs.filter((subgraph) => subgraph.name !== name);
  const isNew = others.length === house.subgraphs.length;
  const subgraphs = [...others, { name, sdl }];
  const { problems } = composeSubgraphs({ ...house, subgraphs, ...(isNew && { newcomer: name }) });
  return problems.length > 0 ? { problems, offers: [] } : { problems, offers: describeSubgraph(house, name, sdl) };
}

/** Checks the SDL of an association that would join under this slug, or that would replace the one of its slug. */
export function checkAssociationSdl(house: CompositionInput, slug: string, sdl: string): Verdict {
  const url = createMemberUrl(slug);
  const { services, problems: unreadable } = readServices([{ name: slug, sdl, url }]);
  const [service] = services;
  if (!service) return { problems: unreadable, offers: [] };
  const { modules, ownSdl, problems: left } = readAssociationSdl(slug, service.document, house.contract);
  const members = [...house.members.filter((member) => member.slug !== slug), { slug, url, modules, ownSdl }];
  const composed = composeSubgraphs({ ...house, members });
  const problems = [
    ...findReachingDirectives([service]),
    ...findRenamedDirectives([service]),
    ...left,
    ...composed.problems,
  ];
  if (problems.length > 0) return { problems, offers: [] };
  const own = ownSdl === '' ? [] : [`Of its own: ${listFields(slug, parse(ownSdl)).join(', ')}`];
  const offers = [`${slug} keeps the contract and composes with the house.`, `Modules: ${modules.join(', ')}`, ...own];
  return { problems, offers };
}

function describeSubgraph(house: CompositionInput, name: string, sdl: string): string[] {
  const newcomer: Service = { name, url: '', document: parse(sdl) };
  const { entities, rootFields } = listClaims(readOwnership(house.ownership).ownership, newcomer);
  const list = (what: readonly string[], where: string) =>
    what.length > 0 ? [`To be listed under ${where} in ${OWNERSHIP_FILE}: ${what.join(', ')}`] : [];
  return [`${name} composes with the house.`, ...list(entities, 'entities'), ...list(rootFields, 'roots')];
}

function listFields(slug: string, document: DocumentNode): string[] {
  const declarations = listDeclarations([{ name: slug, url: '', document }]);
  return declarations.flatMap(({ fieldName, coordinate }) => (fieldName === null ? [] : [coordinate]));
}
