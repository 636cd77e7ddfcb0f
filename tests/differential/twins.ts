import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** A field of one type that leads to an object, and a leaf of that. */
export interface Twin {
  readonly type: string;
  readonly field: Field;
  readonly leaf: Field;
}

/**
 * Lists pairs of fields on two types that may stand in one place, which lead to objects of one type, each with another
 * leaf of one type: under the same keys, only the types on the way tell them apart.
 */
export function listTwins(outer: GraphQLCompositeType, schema: GraphQLSchema): (readonly [Twin, Twin])[] {
  const possible = isObjectType(outer) ? [] : schema.getPossibleTypes(outer);
  const fields = possible.flatMap((one) => Object.values(one.getFields()).map((field) => ({ type: one.name, field })));
  return fields.flatMap((one) =>
    fields
      .filter((other) => other.type !== one.type && isAlike(one.field, other.field))
      .flatMap((other) =>
        listLeafPairs(one.field).map(
          ([a, b]) =>
            [
              { ...one, leaf: a },
              { ...other, leaf: b },
            ] as const,
        ),
      ),
  );
}

function listLeafPairs(field: Field): (readonly [Field, Field])[] {
  const type = getNamedType(field.type);
  const leaves = isObjectType(type)
    ? Object.values(type.getFields()).filter((leaf) => !isCompositeType(getNamedType(leaf.type)))
    : [];
  return leaves.flatMap((one) =>
    leaves.filter((other) => other !== one && isAlike(one, other)).map((other) => [one, other] as const),
  );
}

function isAlike(one: Field, other: Field): boolean {
  return String(one.type) === String(other.type);
}
