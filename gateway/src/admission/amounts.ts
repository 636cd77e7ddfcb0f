import { Kind, type ValueNode, valueFromASTUntyped, visit } from 'graphql';
import type { Variables } from '../planning/conditions.ts';

/** A number that depends on the document alone, or what it is once the variables are known. */
export type Amount = number | ((variables: Variables) => number);

/** What an amount is in one request. */
export const settle = (amount: Amount, variables: Variables): number =>
  typeof amount === 'number' ? amount : amount(variables);

/** Adds amounts up. */
export const add = (amounts: readonly Amount[]): Amount => combine(amounts, 0, (sum, one) => sum + one);

/** Takes the largest amount, and nothing below the least. */
export const takeLargest = (amounts: readonly Amount[], least: number): Amount => combine(amounts, least, Math.max);

/** Multiplies two amounts. */
export const multiply = (one: Amount, other: Amount): Amount =>
  combine([one, other], 1, (product, next) => product * next);

/** Makes another amount of one. */
export const change = (amount: Amount, make: (known: number) => number): Amount =>
  typeof amount === 'number' ? make(amount) : (variables) => make(amount(variables));

/** Reads an amount from a value as it is written: once, unless it holds variables. */
export function readAmount(written: ValueNode, read: (value: unknown) => number): Amount {
  if (!holdsVariable(written)) return read(valueFromASTUntyped(written));
  return (variables) => read(valueFromASTUntyped(written, variables));
}

function combine(amounts: readonly Amount[], start: number, join: (sum: number, one: number) => number): Amount {
  const open: ((variables: Variables) => number)[] = [];
  let known = start;
  for (const amount of amounts) {
    if (typeof amount === 'number') known = join(known, amount);
    else open.push(amount);
  }
  return open.length === 0 ? known : (variables) => open.reduce((sum, one) => join(sum, one(variables)), known);
}

function holdsVariable(written: ValueNode): boolean {
  let isFound = false;
  visit(written, {
    [Kind.VARIABLE]: () => {
      isFound = true;
    },
  });
  return isFound;
}
