import {
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { toShare } from './dice.ts';
import { type FieldModel, type GraphModel, listInterfaces, nameOf } from './graph.ts';

/** An object of the world. */
export interface WorldObject {
  readonly __typename: string;
  /** What it is: `E1:2` for an entity, the way to it for a value. */
  readonly of: string;
  /** The field that came along with it. */
  readonly provided: string | null;
  /** What a subgraph was told of it. */
  readonly representation: Readonly<Record<string, unknown>> | null;
}

/** What every value of a graph is, whoever is asked: nothing but a seed decides. */
export interface World {
  findField(typeName: string, fieldName: string): FieldModel | null;
  /** The value of a field: objects, leaves, null, or an error where it fails. */
  readField(of: string, field: FieldModel, type: GraphQLOutputType, args: object, required: unknown): unknown;
  /** The value of a field of a key; undefined when the name is none. */
  readKey(of: string, name: string): unknown;
  /** The entities of a type. */
  listEntities(typeName: string): string[];
}

const entityCount = 4;
const words = ['', 'a', 'Été', 'two words', '"quoted"', 'null'];

/** Creates the world of a seed; about a share `failures` of all values fails. */
export function createWorld(graph: GraphModel, seed: number, failures: number): World {
  const fields = readFields(graph);
  const drawValue = (type: GraphQLOutputType, key: string, field: FieldModel): unknown => {
    const luck = toShare(`${seed} luck ${key}`);
    if (!field.isSafe && luck < failures) return new Error('It failed.');
    if (isNonNullType(type)) return !field.isSafe && luck < failures * 2 ? null : drawPresent(type.ofType, key, field);
    return luck < failures + 0.12 ? null : drawPresent(type, key, field);
  };
  const drawPresent = (type: GraphQLOutputType, key: string, field: FieldModel): unknown => {
    const share = toShare(`${seed} value ${key}`);
    if (isListType(type)) {
      return Array.from({ length: Math.floor(share * 4) }, (_, index) =>
        drawValue(type.ofType, `${key}/${index}`, field),
      );
    }
    const named = getNamedType(type);
    if (isEnumType(named)) return named.getValues()[Math.floor(share * named.getValues().length)]?.name;
    if (isScalarType(named)) return drawScalar(named.name, share);
    return drawObject(named.name, isObjectType(named), key, share, field);
  };
  const drawObject = (
    typeName: string,
    isObject: boolean,
    key: string,
    share: number,
    field: FieldModel,
  ): WorldObject => {
    const { members, provides } = field;
    const concrete = members?.[Math.floor(toShare(`${seed} type ${key}`) * members.length)] ?? typeName;
    const isEntity = graph.types.get(concrete)?.kind === 'entity';
    return {
      __typename: isObject ? typeName : concrete,
      of: isEntity ? `${concrete}:${Math.floor(share * entityCount)}` : key,
      provided: provides,
      representation: null,
    };
  };
  return {
    findField: (typeName, fieldName) => fields.get(`${typeName}.${fieldName}`) ?? null,
    readField: (of, field, type, args, required) =>
      drawValue(type, `${of}.${field.name}${JSON.stringify([args, required])}`, field),
    readKey,
    listEntities: (typeName) =>
      (graph.types.get(typeName)?.kind === 'entity' ? [typeName] : ['F0', 'F1']).flatMap((name) =>
        Array.from({ length: entityCount }, (_, index) => `${name}:${index}`),
      ),
  };
}

function readFields(graph: GraphModel): Map<string, FieldModel> {
  return new Map(
    [...graph.types.values()].flatMap((type) =>
      [type, ...listInterfaces(graph, type.name, null)].flatMap((one) =>
        one.fields.map((field) => [`${type.name}.${field.name}`, field] as const),
      ),
    ),
  );
}

function readKey(of: string, name: string): unknown {
  const index = Number(of.split(':')[1]);
  switch (name) {
    case 'id':
      return of.replace(':', '-');
    case 'code':
    case 'rank':
      return 100 + index;
    case 'area':
      return index % 2 === 0 ? 'north' : 'south';
    case 'unit':
      return index >> 1;
    case 'tag':
      return `T${index}`;
    case 'ref':
      return { __typename: `Ref${nameOf(of.split(':')[0] ?? '')}`, of, provided: null, representation: null };
    default:
      return undefined;
  }
}

function drawScalar(name: string, share: number): unknown {
  switch (name) {
    case 'Int':
      return Math.floor(share * 2000) - 1000;
    case 'Float':
      return share < 0.3 ? Math.floor(share * 100) : share * 1e6;
    case 'Boolean':
      return share < 0.5;
    case 'ID':
      return `id-${Math.floor(share * 1e6)}`;
    case 'Day':
      return `2026-11-${10 + Math.floor(share * 20)}`;
    default:
      return `${words[Math.floor(share * words.length)]}${share < 0.2 ? '' : Math.floor(share * 1e6)}`;
  }
}
