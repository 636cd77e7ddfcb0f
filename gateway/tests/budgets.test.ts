import { describe, expect, it } from 'vitest';
import { type Budgets, createBudgetError, readDocument } from '../src/admission/budgets.ts';

const enough: Budgets = {
  bodyBytes: 1000,
  tokens: 1000,
  depth: 100,
  nesting: 100,
  aliases: 100,
  directives: 100,
  rootFields: 100,
  expandedSelections: 100,
};

describe('a document', () => {
  it.each<[keyof Budgets, string, number, string]>([
    ['bodyBytes', '{ a } #é', 9, 'bytes of body'],
    ['tokens', '{ a }', 3, 'tokens'],
    ['depth', '{ a { b } }', 2, 'levels of depth'],
    ['nesting', '{ ... { a } }', 2, 'levels of nesting with fragments and values'],
    ['aliases', '{ x: a }', 1, 'aliases'],
    ['directives', '{ a @skip(if: $v) }', 1, 'directives'],
    ['rootFields', '{ a b }', 2, 'root fields'],
    ['expandedSelections', '{ a b c }', 3, 'selections with fragments counted where they are spread'],
  ])('is admitted up to its %s, and one less refuses it in words', (budget, source, found, words) => {
    expect(readDocument(source, { ...enough, [budget]: found })).toMatchObject({ document: { kind: 'Document' } });
    const bound = found - 1;
    const read = readDocument(source, { ...enough, [budget]: bound });
    const told = budget === 'tokens' ? bound : found;
    const many = budget === 'tokens' ? `more than ${bound}` : found;
    expect('refusal' in read && read.refusal).toMatchObject({
      message: `The request has ${many} ${words}; at most ${bound} are accepted.`,
      extensions: { code: 'BUDGET_EXCEEDED', budget, found: told, bound },
    });
  });

  it('that is no GraphQL is refused with the place of what is wrong', () => {
    expect(readDocument('{ a', enough)).toMatchObject({
      refusal: { message: expect.stringMatching('Syntax Error'), extensions: { code: 'GRAPHQL_PARSE_FAILED' } },
    });
  });

  it('that is nested deeper than it can be read is refused as well', () => {
    const source = `{ a(x: ${'['.repeat(100_000)}) }`;
    expect(readDocument(source, { ...enough, bodyBytes: 1_000_000, tokens: 1_000_000 })).toMatchObject({
      refusal: { message: 'The document cannot be read.', extensions: { code: 'GRAPHQL_PARSE_FAILED' } },
    });
  });

  it('of too many tokens is told so, however many these are', () => {
    expect(readDocument(`{ ${'a '.repeat(20)} }`, { ...enough, tokens: 12 })).toMatchObject({
      refusal: { extensions: { budget: 'tokens', bound: 12 } },
    });
  });

  it('that holds U+0000 is refused as a text that nothing stores', () => {
    expect(readDocument('{ a(x: "\\u0000") }', enough)).toMatchObject({
      refusal: { extensions: { code: 'BAD_USER_INPUT' } },
    });
  });

  it('says nothing of places in itself', () => {
    expect(readDocument('{ a }', enough)).not.toHaveProperty('document.definitions.0.loc.start');
  });
});

it('tells that there is more where counting stopped at the bound', () => {
  expect(createBudgetError('aliases', 3, 3).message).toBe(
    'The request has more than 3 aliases; at most 3 are accepted.',
  );
});
