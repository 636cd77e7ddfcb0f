import { type GraphQLOutputType, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';

/** Finds the type of a field of an object or an interface; null when there is no such field. */
export function findFieldType(schema: GraphQLSchema, typeName: string, fieldName: string): GraphQLOutputType | null {
  const type = schema.getType(typeName);
  return isObjectType(type) || isInterfaceType(type) ? (type.getFields()[fieldName]?.type ?? null) : null;
}
