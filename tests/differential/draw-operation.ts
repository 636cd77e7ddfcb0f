import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { Dice } from './dice.ts';
import { listTwins } from './twins.ts';

/** A drawn operation with several sets of variables for it. */
export interface DrawnOperation {
  readonly source: string;
  readonly variables: readonly Readonly<Record<string, unknown>>[];
}

const aliases = ['a', 'b', 'c', 'd', 'e', 'id', 'code', 'ref', '_x', 'alias_a', 'constructor', 'toString', '_entities'];
const narrowAliases = ['a', 'b'];
const deepest = 5;

/** Draws an operation over a schema. It may be not valid, where fields under one key do not fit together. */
export function drawOperation(schema: GraphQLSchema, dice: Dice): DrawnOperation {
  const definitions: string[] = [];
  const sets: Record<string, unknown>[] = [{}, {}];
  const fragments = new Map<string, string>();
  let left = 8 + dice.below(30);

  // Below a fragment on one of several types, keys are few: the same one means something else on another type.
  let isNarrowed = false;

  const drawSet = (type: GraphQLCompositeType, depth: number): string => {
    const parts: string[] = [];
    for (let count = 1 + dice.below(4); count > 0 || parts.length === 0; count--) {
      left -= 1;
      parts.push(drawSelection(type, depth));
      if (left < 0) break;
    }
    return parts.join(' ');
  };

  const drawSelection = (type: GraphQLCompositeType, depth: number): string => {
    const twins = depth < deepest && dice.chance(0.2) ? drawTwins(type) : null;
    if (twins !== null) return twins;
    if (dice.chance(isUnionType(type) ? 0.85 : 0.2)) return drawFragment(type, depth);
    const all = isUnionType(type) ? [] : Object.values(type.getFields());
    const isDeepEnough = depth >= deepest || left < 0;
    const fields = isDeepEnough ? all.filter(({ type: inner }) => !isCompositeType(getNamedType(inner))) : all;
    if (fields.length === 0 || dice.chance(0.06)) return `${dice.chance(0.2) ? 't: ' : ''}__typename${drawCondition()}`;
    return drawField(dice.pick(fields), depth);
  };

  const drawTwins = (outer: GraphQLCompositeType): string | null => {
    const all = listTwins(outer, schema);
    if (all.length === 0) return null;
    const write = ({ name, args }: GraphQLField<unknown, unknown>) => `a: ${name}${drawArguments(args)}`;
    return dice
      .pick(all)
      .map(({ type, field, leaf }) => `... on ${type} { ${write(field)} { ${write(leaf)} } }`)
      .join(' ');
  };

  const drawField = (field: GraphQLField<unknown, unknown>, depth: number): string => {
    const alias = dice.chance(isNarrowed ? 0.5 : 0.2) ? `${dice.pick(isNarrowed ? narrowAliases : aliases)}: ` : '';
    const named = getNamedType(field.type);
    const inner = isCompositeType(named) ? ` { ${drawSet(named, depth + 1)} }` : '';
    return `${alias}${field.name}${drawArguments(field.args)}${drawCondition()}${inner}`;
  };

  const drawFragment = (outer: GraphQLCompositeType, depth: number): string => {
    const type = dice.pick(listOverlapping(outer, schema));
    const known = [...fragments.keys()].filter((name) => name.endsWith(`_${type.name}`));
    if (known.length > 0 && dice.chance(0.3)) return `...${dice.pick(known)}${drawCondition()}`;
    const isNamed = dice.chance(0.3);
    const wasNarrowed = isNarrowed;
    isNarrowed ||= isObjectType(type) && !isObjectType(outer) && dice.chance(0.6);
    const set = drawSet(type, isNamed || depth >= deepest ? depth + 1 : depth);
    isNarrowed = wasNarrowed;
    if (!isNamed)
      return `...${type !== outer || dice.chance(0.5) ? ` on ${type.name}` : ''}${drawCondition()} { ${set} }`;
    const name = `F${fragments.size}_${type.name}`;
    fragments.set(name, `fragment ${name} on ${type.name} { ${set} }`);
    return `...${name}${drawCondition()}`;
  };

  const drawCondition = (): string => {
    if (!dice.chance(0.08)) return '';
    const values = sets.map(() => dice.chance(0.5));
    const value = dice.chance(0.85) ? defineVariable('Boolean!', values) : String(values[0]);
    return ` @${dice.chance(0.5) ? 'skip' : 'include'}(if: ${value})`;
  };

  const drawArguments = (all: readonly GraphQLArgument[]): string => {
    const drawn = all.flatMap(({ name, type, defaultValue }) => {
      if ((!isNonNullType(type) || defaultValue !== undefined) && dice.chance(0.4)) return [];
      if (dice.chance(0.5))
        return [
          `${name}: ${defineVariable(
            String(type),
            sets.map(() => drawInput(type, dice)),
          )}`,
        ];
      return [`${name}: ${writeLiteral(drawInput(type, dice), type)}`];
    });
    return drawn.length > 0 ? `(${drawn.join(', ')})` : '';
  };

  const defineVariable = (type: string, values: readonly unknown[]): string => {
    const name = `v${definitions.length}`;
    definitions.push(`$${name}: ${type}`);
    for (const [index, set] of sets.entries()) {
      if (type.endsWith('!') || dice.chance(0.8)) set[name] = values[index];
    }
    return `$${name}`;
  };

  const mutation = schema.getMutationType();
  const root = mutation && dice.chance(0.3) ? mutation : schema.getQueryType();
  if (!root) throw new Error('A graph without a root was drawn.');
  const set = drawSet(root, 0);
  const head = `${root === mutation ? 'mutation' : 'query'}${definitions.length > 0 ? ` (${definitions.join(', ')})` : ''}`;
  const source = [`${head} { ${set} }`, ...fragments.values()].join('\n');
  return { source, variables: definitions.length > 0 ? sets : sets.slice(0, 1) };
}

/** The types of which something may be that is of this one. */
function listOverlapping(outer: GraphQLCompositeType, schema: GraphQLSchema): GraphQLCompositeType[] {
  const listPossible = (type: GraphQLCompositeType) => (isObjectType(type) ? [type] : schema.getPossibleTypes(type));
  const possible = new Set(listPossible(outer));
  return Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLCompositeType =>
      isCompositeType(type) &&
      !type.name.startsWith('__') &&
      (type === outer || listPossible(type).some((one) => possible.has(one))),
  );
}

/** A value of an input type, as JSON. */
function drawInput(type: GraphQLInputType, dice: Dice): unknown {
  if (!isNonNullType(type) && dice.chance(0.15)) return null;
  const nullable = getNullableType(type);
  if (isListType(nullable)) return Array.from({ length: dice.below(3) }, () => drawInput(nullable.ofType, dice));
  if (isEnumType(nullable)) return dice.pick(nullable.getValues()).name;
  if (isInputObjectType(nullable)) {
    const chosen = Object.values(nullable.getFields()).filter(() => dice.chance(0.6));
    return Object.fromEntries(chosen.map((field) => [field.name, drawInput(field.type, dice)]));
  }
  return getNamedType(nullable).name === 'Int' ? dice.below(5) : dice.pick(['', 'x', 'Été "cité"']);
}

function writeLiteral(value: unknown, type: GraphQLInputType): string {
  const nullable = getNullableType(type);
  if (Array.isArray(value) && isListType(nullable))
    return `[${value.map((item) => writeLiteral(item, nullable.ofType)).join(', ')}]`;
  if (value !== null && isInputObjectType(nullable)) {
    const entries = Object.entries(value as object);
    return `{ ${entries.map(([name, one]) => `${name}: ${writeLiteral(one, nullable.getFields()[name]?.type ?? nullable)}`).join(', ')} }`;
  }
  return isEnumType(nullable) && value !== null ? String(value) : JSON.stringify(value);
}
