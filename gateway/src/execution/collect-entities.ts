import type { GraphQLSchema } from 'graphql';
import { refusePlan } from '../errors.ts';
import type { Representation } from '../ownership/fetch.ts';
import type { PathSegment, RequiresSelection } from '../planning/plan-nodes.ts';
import { matchesType } from '../subgraph-client/shape.ts';
import type { EntityGroup } from './compile-plan.ts';
import { createDataObject, type DataObject, isDataObject, type Target } from './data.ts';

/** The entities of one group: each asked for once, wherever it stands. */
export interface Entities {
  readonly representations: readonly Representation[];
  /** For each representation, every place that it fills. */
  readonly targets: readonly (readonly Target[])[];
}

/** Collects what the group asks for from the data gathered so far. An object without its key is left out. */
export function collectEntities(data: DataObject, group: EntityGroup, schema: GraphQLSchema): Entities {
  const found = new Map<string, { representation: Representation; targets: Target[] }>();
  for (const path of group.paths) {
    for (const target of collectTargets({ object: data, path: [] }, path, schema)) {
      const representation = createRepresentation(target.object, group.requires, schema);
      if (!representation) continue;
      const id = JSON.stringify(representation);
      const same = found.get(id);
      if (same) same.targets.push(target);
      else found.set(id, { representation, targets: [target] });
    }
  }
  const entries = [...found.values()];
  return { representations: entries.map((one) => one.representation), targets: entries.map((one) => one.targets) };
}

function collectTargets(from: Target, path: readonly PathSegment[], schema: GraphQLSchema): Target[] {
  let places: { value: unknown; path: Target['path'] }[] = [{ value: from.object, path: from.path }];
  for (const segment of path) {
    places = places.flatMap((place) => enter(place.value, segment, place.path, schema));
  }
  return places.flatMap(({ value, path: way }) => (isDataObject(value) ? [{ object: value, path: way }] : []));
}

function enter(
  value: unknown,
  segment: PathSegment,
  path: Target['path'],
  schema: GraphQLSchema,
): { value: unknown; path: Target['path'] }[] {
  if (segment === '@') {
    return Array.isArray(value) ? value.map((item, index) => ({ value: item, path: [...path, index] })) : [];
  }
  if (!isDataObject(value)) return [];
  if ('Field' in segment) return [{ value: value[segment.Field], path: [...path, segment.Field] }];
  const typename = value['__typename'];
  const isMatch =
    typeof typename !== 'string' || segment.TypeCondition.some((name) => matchesType(name, typename, schema));
  return isMatch ? [{ value, path }] : [];
}

function createRepresentation(
  object: DataObject,
  requires: readonly RequiresSelection[],
  schema: GraphQLSchema,
): Representation | null {
  const representation = createDataObject();
  return fill(representation, object, requires, schema) && typeof representation['__typename'] === 'string'
    ? representation
    : null;
}

/** Copies what is required; false when a part of it is not there. */
function fill(
  into: DataObject,
  from: DataObject,
  requires: readonly RequiresSelection[],
  schema: GraphQLSchema,
): boolean {
  return requires.every((selection) => {
    if (selection.kind === 'InlineFragment') {
      const typename = from['__typename'];
      if (typeof typename === 'string' && !matchesType(selection.typeCondition, typename, schema)) return true;
      return fill(into, from, selection.selections, schema);
    }
    if (selection.kind !== 'Field') throw refusePlan(`representations with a ${selection.kind}`);
    const value = copy(from[selection.alias ?? selection.name], selection.selections, schema);
    if (value === undefined || value === null) return false;
    into[selection.name] = value;
    return true;
  });
}

function copy(value: unknown, selections: readonly RequiresSelection[] | undefined, schema: GraphQLSchema): unknown {
  if (Array.isArray(value)) return value.map((item) => copy(item, selections, schema));
  if (!selections || !isDataObject(value)) return value;
  const object = createDataObject();
  return fill(object, value, selections, schema) ? object : undefined;
}
