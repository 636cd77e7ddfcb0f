import {
  type GraphQLNullableType,
  type GraphQLOutputType,
  getNullableType,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';

/** The type of a field as each of its values meets it: read once, not for every value. */
export interface ValueType {
  readonly isNonNull: boolean;
  /** Of a list, the type of its items; else null. */
  readonly item: ValueType | null;
  /** Whether a value that is not null is one of this scalar or enum; never of another type. */
  isLeafValue(value: unknown): boolean;
}

/** Reads the type of a field. */
export function readValueType(type: GraphQLOutputType): ValueType {
  const nullable = getNullableType(type);
  return {
    isNonNull: isNonNullType(type),
    item: isListType(nullable) ? readValueType(nullable.ofType) : null,
    isLeafValue: findLeafCheck(nullable),
  };
}

function findLeafCheck(type: GraphQLNullableType): (value: unknown) => boolean {
  if (isEnumType(type)) return (value) => typeof value === 'string' && type.getValue(value) !== undefined;
  if (!isScalarType(type)) return () => false;
  // No scalar of the graph is an object: a deep one could not be written into the response, and would cost all of it.
  return scalarChecks.get(type.name) ?? ((value) => typeof value !== 'object');
}

const scalarChecks: ReadonlyMap<string, (value: unknown) => boolean> = new Map(
  Object.entries<(value: unknown) => boolean>({
    String: (value) => typeof value === 'string',
    ID: (value) => typeof value === 'string' || Number.isSafeInteger(value),
    Boolean: (value) => typeof value === 'boolean',
    Float: (value) => typeof value === 'number',
    // Of 32 bits, with a sign, which is what a shift makes of any number.
    Int: (value) => value === Number(value) >> 0,
  }),
);
