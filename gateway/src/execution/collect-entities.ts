import type { GraphQLSchema } from 'graphql';
import { type ResponsePath, refusePlan } from '../errors.ts';
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
  const add = (object: DataObject, path: ResponsePath) => {
    const representation = createRepresentation(object, group.requires, schema);
    if (!representation) return;
    const target = { object, path: [...path] };
    const id = JSON.stringify(representation);
    const same = found.get(id);
    if (same) same.targets.push(target);
    else found.set(id, { representation, targets: [target] });
  };
  for (const segments of group.paths) follow(data, { segments, schema, path: [], add }, 0);
  const entries = [...found.values()];
  return { representations: entries.map((one) => one.representation), targets: entries.map((one) => one.targets) };
}

/** A path of the plan on its way through the data; `path` is the place where it is. */
interface Walk {
  readonly segments: readonly PathSegment[];
  readonly schema: GraphQLSchema;
  readonly path: (string | number)[];
  readonly add: (object: DataObject, path: ResponsePath) => void;
}

function follow(value: unknown, walk: Walk, position: number): void {
  const segment = walk.segments[position];
  if (segment === '@') {
    if (!Array.isArray(value)) return;
    for (const [index, item] of value.entries()) enter(index, item, walk, position);
    return;
  }
  if (!isDataObject(value)) return;
  if (segment === undefined) walk.add(value, walk.path);
  else if ('Field' in segment) enter(segment.Field, value[segment.Field], walk, position);
  else if (isOfType(value, segment.TypeCondition, walk.schema)) follow(value, walk, position + 1);
}

function enter(key: string | number, value: unknown, walk: Walk, position: number): void {
  walk.path.push(key);
  follow(value, walk, position + 1);
  walk.path.pop();
}

/** Whether an object is of one of these types, as far as it tells. */
function isOfType(object: DataObject, names: readonly string[], schema: GraphQLSchema): boolean {
  const typename = object['__typename'];
  return typeof typename !== 'string' || names.some((name) => matchesType(name, typename, schema));
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
