import { defaultBudgets } from '@tresse/gateway';
import { type GraphQLSchema, getNamedType, isCompositeType, isNonNullType, isObjectType, isUnionType } from 'graphql';
import { requiredArguments } from './required-arguments.ts';

/** How operations are drawn: each number from 0 to 1. */
export interface Style {
  readonly breadth: number;
  readonly depth: number;
  readonly aliases: number;
  readonly inline: number;
  readonly fragments: number;
  readonly conditions: number;
  readonly repeats: number;
  readonly mutations: number;
}

/** The next number from 0 to 1. */
export type Random = () => number;

/** Mulberry32: the same numbers for the same seed. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws one operation near the budget of selections; it may be over a budget or not valid, and is then not tried. */
export function drawOperation(schema: GraphQLSchema, style: Style, random: Random): string {
  const state = { left: defaultBudgets.expandedSelections - 40, aliases: defaultBudgets.aliases, conditions: 0 };
  const fragments: string[] = [];
  const chance = (share: number) => random() < share;

  const drawField = (typeName: string, depth: number): string => {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) return '__typename';
    const all = Object.values(type.getFields());
    const composite = all.filter((field) => isCompositeType(getNamedType(field.type)));
    const wantsInner = depth < defaultBudgets.depth - 1 && chance(style.depth) && composite.length > 0;
    const from = wantsInner ? composite : all.filter((field) => !composite.includes(field));
    const field = from[Math.floor(random() * from.length)];
    if (!field) return '__typename';
    const args = field.args
      .filter((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined)
      .map((argument) => `${argument.name}: ${requiredArguments[getNamedType(argument.type).name]}`);
    const isAliased = state.aliases > 0 && chance(style.aliases);
    if (isAliased) state.aliases -= 1;
    const alias = isAliased ? `x${state.aliases}: ` : '';
    const named = getNamedType(field.type);
    const inner = isCompositeType(named) ? ` { ${drawSet(named.name, depth + 1)} }` : '';
    return `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${drawCondition()}${inner}`;
  };

  const drawCondition = (): string => {
    if (!chance(style.conditions * 0.3)) return '';
    state.conditions += 1;
    return ` @${chance(0.5) ? 'skip' : 'include'}(if: $v${state.conditions})`;
  };

  const drawSet = (typeName: string, depth: number): string => {
    const parts = ['__typename'];
    const type = schema.getType(typeName);
    const members = isUnionType(type) ? type.getTypes().map(({ name }) => name) : [typeName];
    const count = 1 + Math.floor(random() * style.breadth * (depth < 2 ? 20 : 8));
    for (let index = 0; index < count && state.left > 0; index++) {
      const member = members[Math.floor(random() * members.length)] ?? typeName;
      state.left -= 1;
      const drawn = drawField(member, depth);
      parts.push(wrap(drawn, member, member !== typeName));
      if (chance(style.repeats)) {
        state.left -= drawn.split(/[{}\s]+/).length;
        parts.push(wrap(drawn, member, member !== typeName));
      }
    }
    return parts.join(' ');
  };

  const wrap = (drawn: string, member: string, isNeeded: boolean): string => {
    if (chance(style.fragments)) {
      fragments.push(`fragment F${fragments.length} on ${member} { ${drawn} }`);
      return `...F${fragments.length - 1}${drawCondition()}`;
    }
    if (!isNeeded && !chance(style.inline)) return drawn;
    return `... on ${member}${drawCondition()} { ${drawn} }`;
  };

  const kind = chance(style.mutations) ? 'mutation' : 'query';
  const set = drawSet(kind === 'mutation' ? 'Mutation' : 'Query', 0);
  const variables = Array.from({ length: state.conditions }, (_, index) => `$v${index + 1}: Boolean!`).join(' ');
  return `${kind} ${variables ? `(${variables})` : ''} { ${set} } ${fragments.join(' ')}`;
}

/** Draws a style, or one near another. */
export function drawStyle(random: Random, near?: Style): Style {
  const draw = (name: keyof Style, share: number) =>
    near && random() < 0.7 ? Math.min(1, Math.max(0, near[name] + (random() - 0.5) / 4)) : random() * share;
  return {
    breadth: draw('breadth', 1),
    depth: draw('depth', 1),
    aliases: draw('aliases', 0.6),
    inline: draw('inline', 0.8),
    fragments: draw('fragments', 0.8),
    conditions: draw('conditions', 0.6),
    repeats: draw('repeats', 0.7),
    mutations: draw('mutations', 0.4),
  };
}
