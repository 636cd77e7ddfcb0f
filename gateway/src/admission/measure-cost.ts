import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import type { Variables } from '../planning/conditions.ts';
import type { Costs } from '../supergraph/read-costs.ts';
import { type Amount, add, multiply, settle, takeLargest } from './amounts.ts';
import { readSize } from './read-size.ts';
import { weighArguments } from './weigh-arguments.ts';

/** What an operation costs at most, and the longest list that it asks for by an argument. */
export interface OperationCost {
  readonly cost: number;
  readonly listItems: number;
}

/** What is found of an operation with the variables of one request. */
export interface MeasuredCost extends OperationCost {
  /** `Type.field` whose length exactly one argument has to say, and does not; null without one. */
  readonly unsized: string | null;
}

/** What costs are measured over. */
export interface CostSource {
  readonly schema: GraphQLSchema;
  readonly costs: Costs;
}

/** Where counting stops: far above every bound, far below what a number can hold. */
const most = 1_000_000_000;
const mutationCost = 10;
const none: Sizes = new Map();

type Sizes = ReadonlyMap<string, Amount>;

/** One operation while it is compiled. */
interface Walk extends CostSource {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly asked: Amount[];
  /** How many arguments say the length of a field; where exactly one does in every request, it is left out. */
  readonly saidBy: { readonly coordinate: string; readonly count: Amount }[];
}

/**
 * Compiles the cost of a valid operation, as the cost specification has it: an object costs 1, a list as many times as it
 * has items at most, a scalar nothing, a mutation 10 more; `@cost` and `@listSize` say otherwise. Conditions leave nothing
 * out. The document is within its other bounds, which hold the work down.
 */
export function compileCost(
  source: CostSource,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): (given: Variables) => MeasuredCost {
  const definitions = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  const fragments = new Map(definitions.map((fragment) => [fragment.name.value, fragment]));
  const walk: Walk = { ...source, fragments, asked: [], saidBy: [] };
  const root = source.schema.getRootType(operation.operation)?.name ?? '';
  const base = operation.operation === 'mutation' ? mutationCost : 0;
  const cost = add([base, measureSet(walk, operation.selectionSet, root, none)]);
  const listItems = takeLargest(walk.asked, 0);
  const defaults = readDefaults(operation);
  return (given) => {
    const variables = { ...defaults, ...given };
    return {
      cost: Math.min(most, settle(cost, variables)),
      listItems: settle(listItems, variables),
      unsized: walk.saidBy.find(({ count }) => settle(count, variables) !== 1)?.coordinate ?? null,
    };
  };
}

/** `sizes` are those that the field above gives to lists within it. */
function measureSet(walk: Walk, set: SelectionSetNode, typeName: string, sizes: Sizes): Amount {
  const amounts = set.selections.flatMap((selection): Amount[] => {
    if (selection.kind === Kind.FIELD) return measureField(walk, selection, typeName, sizes);
    const part = selection.kind === Kind.FRAGMENT_SPREAD ? walk.fragments.get(selection.name.value) : selection;
    return part ? [measureSet(walk, part.selectionSet, part.typeCondition?.name.value ?? typeName, sizes)] : [];
  });
  return add(amounts);
}

function measureField(walk: Walk, node: FieldNode, typeName: string, sizes: Sizes): Amount[] {
  const { schema, costs } = walk;
  const field = findField(schema, typeName, node.name.value);
  if (!field) return [];
  const coordinate = `${typeName}.${field.name}`;
  const declared = costs.listSizes.get(coordinate);
  const { items, asked, saidBy } = readSize(node, field, declared);
  walk.asked.push(asked);
  if (saidBy !== 1) walk.saidBy.push({ coordinate, count: saidBy });
  const within = new Map((declared?.sizedFields ?? []).map((name) => [name, items]));
  const named = getNamedType(field.type);
  const weight = costs.weights.get(coordinate) ?? costs.weights.get(named.name) ?? (isCompositeType(named) ? 1 : 0);
  const inner = node.selectionSet ? measureSet(walk, node.selectionSet, named.name, within) : 0;
  const times = isListType(getNullableType(field.type)) ? (sizes.get(field.name) ?? items) : 1;
  return [multiply(times, add([weight, inner])), ...weighArguments(node, field, coordinate, costs.weights)];
}

function findField(schema: GraphQLSchema, typeName: string, name: string): GraphQLField<unknown, unknown> | undefined {
  const type = schema.getType(typeName);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

function readDefaults({ variableDefinitions = [] }: OperationDefinitionNode): Variables {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
    ),
  );
}
