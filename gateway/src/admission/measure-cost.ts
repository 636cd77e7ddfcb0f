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
import type { Costs } from '../supergraph/read-costs.ts';

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
const none: ReadonlyMap<string, number> = new Map();

type Variables = Readonly<Record<string, unknown>>;

/**
 * Measures a valid operation as the cost specification has it: an object costs 1, a list as many times as it has items
 * at most, a scalar nothing, a mutation 10 more; `@cost` and `@listSize` say otherwise. Conditions leave nothing out. The
 * document is within its other bounds, which hold the work down.
 */
export function measureCost(
  { schema, costs }: CostSource,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Variables,
): OperationCost {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const variables = withDefaults(operation, given);
  let listItems = 0;

  const measureSet = (set: SelectionSetNode, typeName: string, sizes: ReadonlyMap<string, number>): number => {
    let sum = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) sum += measureField(selection, typeName, sizes);
      else {
        const part = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        if (part) sum += measureSet(part.selectionSet, part.typeCondition?.name.value ?? typeName, sizes);
      }
    }
    return sum;
  };

  const measureField = (node: FieldNode, typeName: string, sizes: ReadonlyMap<string, number>): number => {
    const field = findField(schema, typeName, node.name.value);
    if (!field) return 0;
    const coordinate = `${typeName}.${field.name}`;
    const named = getNamedType(field.type);
    const declared = costs.listSizes.get(coordinate);
    const asked = declared
      ? Math.max(-1, ...declared.slicingArguments.map((name) => readCount(node, field, name, variables)))
      : -1;
    listItems = Math.max(listItems, asked);
    const size = asked >= 0 ? asked : (declared?.assumedSize ?? unknownSize);
    const within = new Map(declared?.sizedFields.map((name) => [name, size]));
    const weight = costs.weights.get(coordinate) ?? costs.weights.get(named.name) ?? (isCompositeType(named) ? 1 : 0);
    const inner = node.selectionSet ? measureSet(node.selectionSet, named.name, within.size > 0 ? within : none) : 0;
    const times = isListType(getNullableType(field.type)) ? (sizes.get(field.name) ?? size) : 1;
    return times * (weight + inner) + weighArguments(node, coordinate, costs);
  };

  const root = schema.getRootType(operation.operation)?.name ?? '';
  const cost = measureSet(operation.selectionSet, root, none) + (operation.operation === 'mutation' ? mutationCost : 0);
  return { cost: Math.min(most, cost), listItems };
}

function findField(schema: GraphQLSchema, typeName: string, name: string): GraphQLField<unknown, unknown> | undefined {
  const type = schema.getType(typeName);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

/** How many items an argument asks for, by its value or its default; -1 when it says nothing of that. */
function readCount(node: FieldNode, field: GraphQLField<unknown, unknown>, name: string, variables: Variables): number {
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
