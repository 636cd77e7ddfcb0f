import type { GraphQLSchema } from 'graphql';
import type { ResponsePath } from '../errors.ts';
import type { Representation } from '../ownership/fetch.ts';
import type { PathSegment } from '../planning/plan-nodes.ts';
import { matchesType } from '../subgraph-client/shape.ts';
import type { EntityGroup } from './compile-plan.ts';
import { type DataObject, isDataObject, type Target } from './data.ts';
import { createFoundEntities } from './found-entities.ts';

/** The entities of one group: each asked for once, wherever it stands. */
export interface Entities {
  readonly representations: readonly Representation[];
  /** For each representation, every place that it fills. */
  readonly targets: readonly (readonly Target[])[];
}

/** Collects what the group asks for from the data gathered so far. An object without its key is left out. */
export function collectEntities(data: DataObject, group: EntityGroup, schema: GraphQLSchema): Entities {
  const found = createFoundEntities(group, schema);
  for (const segments of group.paths) follow(data, { segments, schema, path: [], add: found.add }, 0);
  return {
    representations: found.all.map(({ representation }) => representation),
    targets: found.all.map(({ targets }) => targets),
  };
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
    for (let index = 0; index < value.length; index++) {
      // One step of the plan goes through a list of lists.
      enter(index, value[index], walk, Array.isArray(value[index]) ? position - 1 : position);
    }
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
