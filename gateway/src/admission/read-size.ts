import type { FieldNode, GraphQLField } from 'graphql';
import type { ListSize } from '../supergraph/read-costs.ts';
import { type Amount, add, change, readAmount, takeLargest } from './amounts.ts';

type Field = GraphQLField<unknown, unknown>;

/** How long the list of a field may be. */
export interface Size {
  readonly items: Amount;
  /** What the largest argument or default asks for; -1 when none says anything. */
  readonly asked: Amount;
  /** How many arguments say it, where exactly one has to; else 1. */
  readonly saidBy: Amount;
}

/** No argument asks for more: far above every bound. */
const most = 1_000_000_000;
/** Of a list that declares nothing. */
const unknownSize = 100;

/** Reads how long the list of a field may be, or the lists within it, as `@listSize` declares it. */
export function readSize(node: FieldNode, field: Field, declared: ListSize | undefined): Size {
  const slices = (declared?.slicingArguments ?? []).map((name) => readSlice(node, field, name));
  const asked = takeLargest(
    slices.map(({ count }) => count),
    -1,
  );
  const items = change(asked, (count) => (count >= 0 ? count : (declared?.assumedSize ?? unknownSize)));
  if (!declared?.requireOneSlicingArgument || slices.length === 0) return { items, asked, saidBy: 1 };
  const hasDefault = slices.some((slice) => slice.hasDefault);
  const given = add(slices.map(({ isGiven }) => isGiven));
  return { items, asked, saidBy: change(given, (count) => (count === 0 && hasDefault ? 1 : count)) };
}

/** Reads an argument, or with dots a field within it, by its value or its default. */
function readSlice(node: FieldNode, field: Field, name: string) {
  const [argument, ...way] = name.split('.');
  const written = node.arguments?.find((one) => one.name.value === argument)?.value;
  const byDefault = follow(field.args.find((one) => one.name === argument)?.defaultValue, way);
  const hasDefault = byDefault !== undefined && byDefault !== null;
  if (!written) return { count: toCount(byDefault), isGiven: 0, hasDefault };
  return {
    count: readAmount(written, (value) => toCount(follow(value, way) ?? byDefault)),
    isGiven: readAmount(written, (value) => ((follow(value, way) ?? null) === null ? 0 : 1)),
    hasDefault,
  };
}

function follow(value: unknown, way: readonly string[]): unknown {
  return way.reduce((within, part) => (within as Record<string, unknown> | null | undefined)?.[part], value);
}

const toCount = (value: unknown): number => (typeof value === 'number' ? Math.min(most, Math.max(0, value)) : -1);
