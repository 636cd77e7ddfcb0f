import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { createError } from '../errors.ts';
import { findEscapeRefusal } from './find-value-refusal.ts';
import { type Measure, measureDocument } from './measure-document.ts';

/** Bounds of what one request may ask, whatever it costs its sender to write it. */
export interface Budgets extends Measure {
  readonly bodyBytes: number;
  readonly tokens: number;
}

/**
 * The bounds in use. Planning time grows with the expanded selections (`tests/prove/planning-budget.ts` looks for the
 * worst); the planner's own parser stops at 50 levels of nesting.
 */
export const defaultBudgets: Budgets = {
  bodyBytes: 256 * 1024,
  tokens: 2000,
  depth: 15,
  nesting: 30,
  aliases: 30,
  directives: 100,
  rootFields: 20,
  expandedSelections: 500,
};

const names: Readonly<Record<keyof Budgets, string>> = {
  bodyBytes: 'bytes of body',
  tokens: 'tokens',
  depth: 'levels of depth',
  nesting: 'levels of nesting with fragments and values',
  aliases: 'aliases',
  directives: 'directives',
  rootFields: 'root fields',
  expandedSelections: 'selections with fragments counted where they are spread',
};

/** Creates the refusal of a request that is over a budget: what, how much, and the bound. */
export function createBudgetError(budget: keyof Budgets, found: number, bound: number): GraphQLError {
  const message = `The request has ${found > bound ? found : `more than ${bound}`} ${names[budget]}; at most ${bound} are accepted.`;
  return createError('BUDGET_EXCEEDED', message, { extensions: { budget, found, bound } });
}

/** Reads a document, or finds why it is not admitted. Costs no more than the budgets allow. */
export function readDocument(source: string, budgets: Budgets): { document: DocumentNode } | { refusal: GraphQLError } {
  const bytes = Buffer.byteLength(source);
  if (bytes > budgets.bodyBytes) return { refusal: createBudgetError('bodyBytes', bytes, budgets.bodyBytes) };
  const wrongText = findEscapeRefusal(source);
  if (wrongText) return { refusal: wrongText };
  try {
    const document = parse(source, { noLocation: true, maxTokens: budgets.tokens });
    const refusal = findMeasureRefusal(measureDocument(document), budgets);
    return refusal ? { refusal } : { document };
  } catch (error) {
    const message = error instanceof GraphQLError ? error.message : 'The document cannot be read.';
    const isTooLong = /more tha[tn] \d+ tokens/.test(message);
    return {
      refusal: isTooLong
        ? createBudgetError('tokens', budgets.tokens, budgets.tokens)
        : createError('GRAPHQL_PARSE_FAILED', message),
    };
  }
}

function findMeasureRefusal(measure: Measure, budgets: Budgets): GraphQLError | null {
  for (const budget of ['depth', 'nesting', 'aliases', 'directives', 'rootFields', 'expandedSelections'] as const) {
    if (measure[budget] > budgets[budget]) return createBudgetError(budget, measure[budget], budgets[budget]);
  }
  return null;
}
