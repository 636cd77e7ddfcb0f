import { type DocumentNode, Kind } from 'graphql';
import { readArguments } from './directive-arguments.ts';

/** How long a list is taken to be, as `@listSize` declares it. */
export interface ListSize {
  readonly assumedSize: number | null;
  /** Arguments that say how many items, with dots fields within them; the largest counts. */
  readonly slicingArguments: readonly string[];
  readonly requireOneSlicingArgument: boolean;
  /** Fields within the field whose lists these are; empty when the field is the list. */
  readonly sizedFields: readonly string[];
}

/** What the supergraph declares of costs, by `Type`, `Type.field`, `Type.field.argument` and `Input.field`. */
export interface Costs {
  readonly weights: ReadonlyMap<string, number>;
  readonly listSizes: ReadonlyMap<string, ListSize>;
}

/** Reads `@cost` of types, fields, arguments and input fields, and `@listSize`. */
export function readCosts(document: DocumentNode): Costs {
  const weights = new Map<string, number>();
  const listSizes = new Map<string, ListSize>();
  const weigh = (coordinate: string, node: Parameters<typeof readArguments>[0]) => {
    const weight = readArguments(node, 'cost')[0]?.['weight'];
    if (weight !== undefined) weights.set(coordinate, Number(weight));
  };
  for (const type of document.definitions) {
    if (!('name' in type) || !type.name || !('directives' in type)) continue;
    weigh(type.name.value, type as Parameters<typeof readArguments>[0]);
    if (type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
      for (const field of type.fields ?? []) weigh(`${type.name.value}.${field.name.value}`, field);
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of type.fields ?? []) {
      const coordinate = `${type.name.value}.${field.name.value}`;
      weigh(coordinate, field);
      for (const argument of field.arguments ?? []) weigh(`${coordinate}.${argument.name.value}`, argument);
      const size = readArguments(field, 'listSize')[0];
      if (size) listSizes.set(coordinate, readListSize(size));
    }
  }
  return { weights, listSizes };
}

function readListSize(declared: Record<string, unknown>): ListSize {
  const { assumedSize, slicingArguments, requireOneSlicingArgument, sizedFields } = declared;
  return {
    assumedSize: assumedSize === undefined ? null : Number(assumedSize),
    slicingArguments: (slicingArguments as string[] | undefined) ?? [],
    requireOneSlicingArgument: requireOneSlicingArgument !== false,
    sizedFields: (sizedFields as string[] | undefined) ?? [],
  };
}
