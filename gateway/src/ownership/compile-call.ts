import {
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
  stripIgnoredCharacters,
  visit,
} from 'graphql';
import { keyOf } from '../planning/data-keys.ts';
import type { Call, CallGroup, Echo } from '../subgraph-client/call.ts';
import { createShape, matchesType, type Shape, type ShapeSource } from '../subgraph-client/shape.ts';
import type { Supergraph } from '../supergraph/read-supergraph.ts';
import { addTypenames } from './add-typenames.ts';
import type { Fetch } from './fetch.ts';

/** Begins the aliases under which an entity gives its key again; no alias of an operation begins with `_`. */
const echoPrefix = '_key_';

/** Compiles an operation of a fetch, whole or pruned, to what is sent and what may come back. */
export function compileCall(fetch: Fetch, operation: OperationDefinitionNode, supergraph: Supergraph): Call {
  const { schema } = supergraph;
  const interfaceObjects = supergraph.interfaceObjects.get(fetch.subgraph) ?? new Set();
  const source: ShapeSource = { schema, interfaceObjects };
  const variableOf = new Map(fetch.groups.map((group) => [group.alias, group.variable]));
  const keys = supergraph.keys.get(fetch.subgraph) ?? new Map();
  const typed = addTypenames(operation, schema);
  const echoed = fetch.groups.length > 0 ? addEchoes(typed, keys) : typed;
  const used = listVariables(echoed);
  const sent = {
    ...echoed,
    variableDefinitions: (echoed.variableDefinitions ?? []).filter((one) => used.has(one.variable.name.value)),
  };
  const representations = new Set(variableOf.values());
  return {
    text: stripIgnoredCharacters(print(sent)),
    isMutation: fetch.isMutation,
    variables: [...used].filter((name) => !representations.has(name)),
    root:
      fetch.groups.length > 0 ? null : createShape(sent.selectionSet, fetch.isMutation ? 'Mutation' : 'Query', source),
    groups:
      fetch.groups.length > 0
        ? sent.selectionSet.selections.flatMap((field) => createGroup(field, variableOf, source))
        : [],
  };
}

function createGroup(
  field: SelectionNode,
  variableOf: ReadonlyMap<string, string>,
  source: ShapeSource,
): Call['groups'][number][] {
  if (field.kind !== Kind.FIELD || !field.selectionSet) return [];
  const alias = keyOf(field);
  const variable = variableOf.get(alias);
  if (variable === undefined) return [];
  const shape = createShape(field.selectionSet, null, source);
  const isAnswer: CallGroup['isAnswer'] = (asked, told) => matchesType(asked, told, source.schema);
  return [{ alias, variable, shape, isAnswer, echoesOf: createEchoesOf(shape) }];
}

function createEchoesOf(shape: Shape): CallGroup['echoesOf'] {
  const known = new Map<string, readonly Echo[]>();
  return (typename) => {
    const same = known.get(typename);
    if (same) return same;
    const aliases = [...(shape.fieldsOf(typename)?.keys() ?? [])].filter((key) => key.startsWith(echoPrefix));
    const echoes = aliases.map((alias) => ({ alias, name: alias.slice(echoPrefix.length) }));
    known.set(typename, echoes);
    return echoes;
  };
}

/** Asks each entity for its type and key again, so that a list in another order is noticed. */
function addEchoes(
  operation: OperationDefinitionNode,
  keys: ReadonlyMap<string, readonly (readonly string[])[]>,
): OperationDefinitionNode {
  const selections = operation.selectionSet.selections.map((field): SelectionNode => {
    if (field.kind !== Kind.FIELD || !field.selectionSet) return field;
    return { ...field, selectionSet: addEchoesToSet(field.selectionSet, keys) };
  });
  return { ...operation, selectionSet: { ...operation.selectionSet, selections } };
}

function addEchoesToSet(
  set: SelectionSetNode,
  keys: ReadonlyMap<string, readonly (readonly string[])[]>,
): SelectionSetNode {
  const selections = set.selections.flatMap((fragment): SelectionNode[] => {
    if (fragment.kind !== Kind.INLINE_FRAGMENT) return [fragment];
    const key = keys.get(fragment.typeCondition?.name.value ?? '')?.[0] ?? [];
    const echoes = [createField('__typename'), ...key.map((name) => createField(name, `${echoPrefix}${name}`))];
    const selectionSet = { ...fragment.selectionSet, selections: [...echoes, ...fragment.selectionSet.selections] };
    return [{ ...fragment, selectionSet }];
  });
  return { ...set, selections };
}

function createField(name: string, alias?: string): FieldNode {
  return {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: name },
    ...(alias && { alias: { kind: Kind.NAME, value: alias } }),
  };
}

function listVariables(operation: OperationDefinitionNode): Set<string> {
  const used = new Set<string>();
  visit(operation.selectionSet, { [Kind.VARIABLE]: (variable) => void used.add(variable.name.value) });
  return used;
}
