import {
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  type OperationDefinitionNode,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';
import { createRefusal, type ExportRefusal } from './refusal.ts';

/** Variables as JSON gives them, not coerced yet. */
export type RawVariables = Readonly<Record<string, unknown>>;

const writtenAsJson = new Set(['Int', 'Float', 'Boolean']);

/**
 * Reads the variables of an operation from a query string: a list by naming its variable once for each item, numbers,
 * booleans and input objects as JSON, everything else as it is written. Whether a value fits its type is told later.
 */
export function readVariables(
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  search: URLSearchParams,
): { variables: RawVariables } | ExportRefusal {
  const definitions = new Map((operation.variableDefinitions ?? []).map((one) => [one.variable.name.value, one]));
  const variables: [string, unknown][] = [];
  for (const name of new Set(search.keys())) {
    const definition = definitions.get(name);
    if (!definition) return refuseUnknown(name, [...definitions.keys()]);
    const texts = search.getAll(name);
    if (texts.length > 1 && !isList(definition, schema)) return refuseTwice(name);
    const values = texts.map((text) => readValue(text, definition, schema));
    variables.push([name, isList(definition, schema) ? values : values[0]]);
  }
  return { variables: Object.fromEntries(variables) };
}

function isList({ type }: VariableDefinitionNode, schema: GraphQLSchema): boolean {
  return isListType(getNullableType(typeFromAST(schema, type)));
}

function readValue(text: string, { type }: VariableDefinitionNode, schema: GraphQLSchema): unknown {
  const named = getNamedType(typeFromAST(schema, type));
  if (!named || !(writtenAsJson.has(named.name) || isInputObjectType(named))) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function refuseUnknown(name: string, known: readonly string[]): ExportRefusal {
  const names = known.join(', ');
  return createRefusal(400, 'BAD_USER_INPUT', {
    fr: `Cet export n'a pas de variable ${name} ; ${names ? `il connaît : ${names}` : "il n'en a aucune"}.`,
    en: `This export has no variable ${name}; ${names ? `it knows: ${names}` : 'it has none'}.`,
  });
}

function refuseTwice(name: string): ExportRefusal {
  return createRefusal(400, 'BAD_USER_INPUT', {
    fr: `La variable ${name} ne prend qu'une valeur.`,
    en: `The variable ${name} takes one value only.`,
  });
}
