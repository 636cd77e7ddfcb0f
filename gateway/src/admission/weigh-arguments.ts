import {
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql';
import type { Costs } from '../supergraph/read-costs.ts';
import { type Amount, readAmount } from './amounts.ts';
import { mostLevels } from './find-value-refusal.ts';

type Weights = Costs['weights'];

/** What the arguments of a field weigh: an input object 1 and what is in it, a scalar nothing, unless declared otherwise. */
export function weighArguments(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  coordinate: string,
  weights: Weights,
): Amount[] {
  return (node.arguments ?? []).flatMap(({ name: { value: name }, value: written }) => {
    const type = field.args.find((argument) => argument.name === name)?.type;
    const own = weights.get(`${coordinate}.${name}`);
    return type ? readAmount(written, (value) => weighValue(value, type, own, weights)) : [];
  });
}

function weighValue(
  value: unknown,
  outer: GraphQLInputType,
  own: number | undefined,
  weights: Weights,
  level = 0,
): number {
  // A deeper value is refused before it is used.
  if (value === null || value === undefined || level > mostLevels) return 0;
  const type = getNullableType(outer);
  if (isListType(type))
    return [value].flat().reduce<number>((sum, item) => sum + weighValue(item, type.ofType, own, weights, level), 0);
  if (!isInputObjectType(type)) return own ?? weights.get(type.name) ?? 0;
  const given = value as Readonly<Record<string, unknown>>;
  return Object.values(type.getFields()).reduce(
    (sum, { name, type: inner }) =>
      sum + weighValue(given[name], inner, weights.get(`${type.name}.${name}`), weights, level + 1),
    own ?? 1,
  );
}
