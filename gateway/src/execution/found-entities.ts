import { type GraphQLSchema, getNamedType, isNullableType } from 'graphql';
import { refusePlan } from '../errors.ts';
import type { Representation } from '../ownership/fetch.ts';
import type { RequiresSelection } from '../planning/plan-nodes.ts';
import { isObject } from '../subgraph-client/check-answer.ts';
import { matchesType } from '../subgraph-client/shape.ts';
import { findFieldType } from '../supergraph/field-type.ts';
import type { EntityGroup } from './compile-plan.ts';
import { type DataObject, type Place, Target } from './data.ts';
import { rewriteTypename } from './typename-rewrites.ts';

/** An entity with every place where it stands. */
export interface FoundEntity {
  readonly representation: Representation;
  /** The objects that stand for it, each once: one may stand in several places. */
  readonly objects: DataObject[];
  readonly targets: Target[];
}

/** The entities found so far, each once. */
export interface FoundEntities {
  readonly all: readonly FoundEntity[];
  /** Adds an object of the data; one without what is required is left out. */
  add(object: DataObject, place: Place | null): void;
}

type RequiredField = Extract<RequiresSelection, { kind: 'Field' }>;

/** What a group asks of the entities that it needs. */
type Wanted = Pick<EntityGroup, 'requires' | 'typenames'>;

/** Where the values of the required fields lead, one after the other; the last one has the entity. */
interface Branch {
  readonly next: Map<unknown, Branch>;
  entity: FoundEntity | null;
}

/** Creates an empty collection of entities that need these selections; they are told apart by the values themselves. */
export function createFoundEntities({ requires, typenames }: Wanted, schema: GraphQLSchema): FoundEntities {
  const all: FoundEntity[] = [];
  const byObject = new Map<DataObject, FoundEntity>();
  const byType = new Map<string, { fields: readonly RequiredField[]; told: string; root: Branch }>();
  const typeOf = (typename: string) => {
    const known = byType.get(typename);
    if (known) return known;
    const listed = listFields(requires, typename, schema);
    // An object of a type that the subgraph is not asked about has nothing that names it there.
    const fields = listed.some(({ name }) => name === '__typename') ? listed : [];
    const made = { fields, told: rewriteTypename(typename, typenames, schema), root: createBranch() };
    byType.set(typename, made);
    return made;
  };
  return {
    all,
    add(object, place) {
      const known = byObject.get(object);
      if (known) return void known.targets.push(new Target(object, place));
      const typename = object['__typename'];
      if (typeof typename !== 'string') return;
      const { fields, told, root } = typeOf(typename);
      const branch = fields.length > 0 ? descend(root, object, fields, schema) : null;
      if (!branch) return;
      if (!branch.entity) {
        const representation = createRepresentation(object, fields, schema);
        representation['__typename'] = told;
        branch.entity = { representation, objects: [], targets: [] };
        all.push(branch.entity);
      }
      byObject.set(object, branch.entity);
      branch.entity.objects.push(object);
      branch.entity.targets.push(new Target(object, place));
    },
  };
}

/** Follows the values of an object to its branch; null when one of them is not there. */
function descend(
  root: Branch,
  object: DataObject,
  fields: readonly RequiredField[],
  schema: GraphQLSchema,
): Branch | null {
  let branch = root;
  for (const field of fields) {
    const value = readRequired(object, field, String(object['__typename']), schema);
    if (value === undefined) return null;
    const key = typeof value === 'object' ? JSON.stringify(value) : value;
    let next = branch.next.get(key);
    if (!next) {
      next = createBranch();
      branch.next.set(key, next);
    }
    branch = next;
  }
  return branch;
}

function createBranch(): Branch {
  return { next: new Map(), entity: null };
}

function createRepresentation(object: DataObject, fields: readonly RequiredField[], schema: GraphQLSchema): DataObject {
  const representation: DataObject = {};
  for (const field of fields) {
    representation[field.name] = readRequired(object, field, String(object['__typename']), schema);
  }
  return representation;
}

/** The fields required of an object of this type, in their order. */
function listFields(requires: readonly RequiresSelection[], typename: string, schema: GraphQLSchema): RequiredField[] {
  return requires.flatMap((selection) => {
    if (selection.kind === 'Field') return [selection];
    if (selection.kind !== 'InlineFragment') throw refusePlan(`representations with a ${selection.kind}`);
    return matchesType(selection.typeCondition, typename, schema)
      ? listFields(selection.selections, typename, schema)
      : [];
  });
}

/** Reads what is required of an object; undefined when it is not there. Null is a value where the graph allows it. */
function readRequired(
  object: DataObject,
  { alias, name, selections }: RequiredField,
  typename: string,
  schema: GraphQLSchema,
): unknown {
  const value = object[alias ?? name];
  if (value !== null && !selections) return value;
  const type = findFieldType(schema, typename, name);
  if (value === null) return isNullableType(type) ? null : undefined;
  return copy(value, selections ?? [], getNamedType(type ?? undefined)?.name ?? '', schema);
}

/** Copies what is required of a value; undefined when a part of it is not there. */
function copy(
  value: unknown,
  selections: readonly RequiresSelection[],
  typename: string,
  schema: GraphQLSchema,
): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => copy(item, selections, typename, schema));
    return items.includes(undefined) ? undefined : items;
  }
  if (!isObject(value)) return value;
  const object: DataObject = {};
  const told = typeof value['__typename'] === 'string' ? value['__typename'] : typename;
  for (const field of listFields(selections, told, schema)) {
    const required = readRequired(value, field, told, schema);
    if (required === undefined) return undefined;
    object[field.name] = required;
  }
  return object;
}
