import type { GraphQLSchema } from 'graphql';
import type { Representation } from '../ownership/fetch.ts';
import type { PathSegment } from '../planning/plan-nodes.ts';
import { isObject } from '../subgraph-client/check-answer.ts';
import { matchesType } from '../subgraph-client/shape.ts';
import type { EntityGroup } from './compile-plan.ts';
import type { DataObject, Place, Target } from './data.ts';
import { createFoundEntities } from './found-entities.ts';

/** The entities of one group: each asked for once, wherever it stands. */
export interface Entities {
  readonly representations: readonly Representation[];
  /** For each representation, every object that it fills, once. */
  readonly objects: readonly (readonly DataObject[])[];
  /** For each representation, every place that it fills. */
  readonly targets: readonly (readonly Target[])[];
}

/** Collects what the group asks for from the data gathered so far. An object without its key is left out. */
export function collectEntities(data: DataObject, group: EntityGroup, schema: GraphQLSchema): Entities {
  const found = createFoundEntities(group, schema);
  for (const segments of group.paths) follow(data, null, { segments, schema, add: found.add }, 0);
  return {
    representations: found.all.map(({ representation }) => representation),
    objects: found.all.map(({ objects }) => objects),
    targets: found.all.map(({ targets }) => targets),
  };
}

/** A path of the plan on its way through the data. */
interface Walk {
  readonly segments: readonly PathSegment[];
  readonly schema: GraphQLSchema;
  readonly add: (object: DataObject, place: Place | null) => void;
}

function follow(value: unknown, place: Place | null, walk: Walk, position: number): void {
  const segment = walk.segments[position];
  if (segment === '@') {
    if (!Array.isArray(value)) return;
    for (let index = 0; index < value.length; index++) {
      // One step of the plan goes through a list of lists.
      const next = Array.isArray(value[index]) ? position : position + 1;
      follow(value[index], { outer: place, key: index }, walk, next);
    }
    return;
  }
  if (!isObject(value)) return;
  if (segment === undefined) walk.add(value, place);
  else if ('Field' in segment) {
    follow(value[segment.Field], { outer: place, key: segment.Field }, walk, position + 1);
  } else if (isOfType(value, segment.TypeCondition, walk.schema)) follow(value, place, walk, position + 1);
}

/** Whether an object is of one of these types, as far as it tells. */
function isOfType(object: DataObject, names: readonly string[], schema: GraphQLSchema): boolean {
  const typename = object['__typename'];
  return typeof typename !== 'string' || names.some((name) => matchesType(name, typename, schema));
}
