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
import type { Costs, ListSize } from '../supergraph/read-costs.ts';

/** What an operation costs at most, and the longest list that it asks for by an argument. */
export interface OperationCost {
  readonly cost: number;
  readonly listItems: number;
}

/** What costs are measured over. */
export interface CostSource {
  readonly schema: GraphQLSchema;
  readonly costs: Costs;
}

/** Where counting stops: far above every bound, far below what a number can hold. */
const most = 1_000_000_000;
/** Of a list that declares nothing. */
const unknownSize = 100;
const mutationCost = 10;
const none: Sizes = new Map();

type Sizes = ReadonlyMap<string, number>;
type Field = GraphQLField<unknown, unknown>;
type Variables = Readonly<Record<string, unknown>>;

/** One operation while it is measured. */
interface Walk extends CostSource {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
  listItems: number;
}

/**
 * Measures a valid operation as the cost specification has it: an object costs 1, a list as many times as it has items
 * at most, a scalar nothing, a mutation 10 more; `@cost` and `@listSize` say otherwise. Conditions leave nothing out. The
 * document is within its other bounds, which hold the work down.
 */
export function measureCost(
  source: CostSource,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Variables,
): OperationCost {
  const definitions = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  const fragments = new Map(definitions.map((fragment) => [fragment.name.value, fragment]));
  const walk: Walk = { ...source, fragments, variables: withDefaults(operation, given), listItems: 0 };
  const root = source.schema.getRootType(operation.operation)?.name ?? '';
  const base = operation.operation === 'mutation' ? mutationCost : 0;
  const cost = base + measureSet(walk, operation.selectionSet, root, none);
  return { cost: Math.min(most, cost), listItems: walk.listItems };
}

/** `sizes` are those that the field above gives to lists within it. */
function measureSet(walk: Walk, set: SelectionSetNode, typeName: string, sizes: Sizes): number {
  let sum = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) sum += measureField(walk, selection, typeName, sizes);
    else {
      const part = selection.kind === Kind.FRAGMENT_SPREAD ? walk.fragments.get(selection.name.value) : selection;
      if (part) sum += measureSet(walk, part.selectionSet, part.typeCondition?.name.value ?? typeName, sizes);
    }
  }
  return sum;
}

function measureField(walk: Walk, node: FieldNode, typeName: string, sizes: Sizes): number {
  const { schema, costs } = walk;
  const field = findField(schema, typeName, node.name.value);
  if (!field) return 0;
  const coordinate = `${typeName}.${field.name}`;
  const declared = costs.listSizes.get(coordinate);
  const size = readSize(walk, node, field, declared);
  const within =
    declared && declared.sizedFields.length > 0 ? new Map(declared.sizedFields.map((name) => [name, size])) : none;
  const named = getNamedType(field.type);
  const weight = costs.weights.get(coordinate) ?? costs.weights.get(named.name) ?? (isCompositeType(named) ? 1 : 0);
  const inner = node.selectionSet ? measureSet(walk, node.selectionSet, named.name, within) : 0;
  const times = isListType(getNullableType(field.type)) ? (sizes.get(field.name) ?? size) : 1;
  return times * (weight + inner) + weighArguments(node, coordinate, costs);
}

function readSize(walk: Walk, node: FieldNode, field: Field, declared: ListSize | undefined): number {
  const counts = (declared?.slicingArguments ?? []).map((name) => readCount(node, field, name, walk.variables));
  const asked = Math.max(-1, ...counts);
  walk.listItems = Math.max(walk.listItems, asked);
  return asked >= 0 ? asked : (declared?.assumedSize ?? unknownSize);
}

function findField(schema: GraphQLSchema, typeName: string, name: string): Field | undefined {
  const type = schema.getType(typeName);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

/** How many items an argument asks for, by its value or its default; -1 when it says nothing of that. */
function readCount(node: FieldNode, field: Field, name: string, variables: Variables): number {
  const written = node.arguments?.find((argument) => argument.name.value === name)?.value;
  const value = written ? valueFromASTUntyped(written, variables) : undefined;
  const count = value ?? field.args.find((argument) => argument.name === name)?.defaultValue;
  return typeof count === 'number' ? Math.min(most, Math.max(0, count)) : -1;
}

function weighArguments(node: FieldNode, coordinate: string, { weights }: Costs): number {
  return (node.arguments ?? []).reduce((sum, { name }) => sum + (weights.get(`${coordinate}.${name.value}`) ?? 0), 0);
}

function withDefaults({ variableDefinitions = [] }: OperationDefinitionNode, given: Variables): Variables {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  return { ...Object.fromEntries(defaults), ...given };
}
