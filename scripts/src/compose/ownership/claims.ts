import { type MemberDeclaration, toOwnFieldName } from '../member-sdl.ts';
import type { Service } from '../service.ts';
import { listFields, listKeys, listTypeParts, ROOT_TYPES } from './definitions.ts';
import type { Ownership } from './ownership.ts';

/** Lets the logical subgraph add what associations have of their own: on each entity, the one field named after each. */
export function grantOwnFields(
  ownership: Ownership,
  associations: Service,
  members: readonly Pick<MemberDeclaration, 'slug'>[],
): Ownership {
  const own = new Set(members.map(({ slug }) => toOwnFieldName(slug)));
  const fields = listTypeParts([associations]).flatMap((part) =>
    ownership.owners.has(part.name)
      ? listFields(part).flatMap(({ name }) => (own.has(name.value) ? [`${part.name}.${name.value}`] : []))
      : [],
  );
  return { ...ownership, adders: addMissing(ownership.adders, fields, associations.name) };
}

/** What a subgraph would have listed: the entities and root fields of it that are nobody's yet. */
export interface Claims {
  readonly entities: readonly string[];
  readonly rootFields: readonly string[];
}

/** Lists what a newcomer defines and nobody owns. */
export function listClaims(ownership: Ownership, newcomer: Service): Claims {
  const parts = listTypeParts([newcomer]);
  const entities = parts.filter((part) => listKeys(part).length > 0).map(({ name }) => name);
  const rootFields = parts
    .filter(({ name }) => ROOT_TYPES.includes(name))
    .flatMap((part) => listFields(part).map(({ name }) => `${part.name}.${name.value}`));
  return {
    entities: [...new Set(entities)].filter((name) => !ownership.owners.has(name)),
    rootFields: rootFields.filter((coordinate) => !ownership.adders.has(coordinate)),
  };
}

/** The ownership as it would be with a newcomer's claims granted. */
export function grantClaims(ownership: Ownership, newcomer: Service): Ownership {
  const { entities, rootFields } = listClaims(ownership, newcomer);
  return {
    ...ownership,
    owners: addMissing(ownership.owners, entities, newcomer.name),
    adders: addMissing(ownership.adders, rootFields, newcomer.name),
  };
}

function addMissing(holders: ReadonlyMap<string, string>, names: readonly string[], subgraph: string) {
  return new Map([...names.map((name) => [name, subgraph] as const), ...holders]);
}
