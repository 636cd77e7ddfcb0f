/** A part of the gateway whose guards are tried, and the tests that must notice when one is gone. */
export interface Part {
  readonly name: PartName;
  /** Patterns of files, from the root of the checkout; one that begins with `!` leaves files out. */
  readonly files: readonly string[];
  /** Patterns of tests that need no Postgres. */
  readonly judges: readonly string[];
}

/** The parts by name. */
export type PartName = 'answerCheck' | 'admission' | 'client';

/** What is tried: what decides whether an answer is believed, who may ask what, and what one subgraph may cost. */
export const parts: readonly Part[] = [
  {
    name: 'answerCheck',
    files: [
      'gateway/src/subgraph-client/check-answer.ts',
      'gateway/src/subgraph-client/shape.ts',
      'gateway/src/ownership/read-answer.ts',
      'gateway/src/ownership/foreign-ids.ts',
      'gateway/src/supergraph/value-type.ts',
      'gateway/src/execution/selected-places.ts',
      'gateway/src/planning/list-all-fields.ts',
    ],
    judges: ['gateway/tests/{check-answer,foreign-ids,read-answer,selected-places,value-type}.test.ts'],
  },
  {
    name: 'admission',
    files: [
      'gateway/src/admission/*.ts',
      // Counts in a Postgres: `tests/access/shared-rate.test.ts`.
      '!gateway/src/admission/shared-counts.ts',
      'gateway/src/limit-cost.ts',
      'gateway/src/server/read-request-body.ts',
    ],
    judges: [
      'gateway/tests/{amounts,budgets,callers,clients,cost-limits,documents,find-document,find-value-refusal,limits}.test.ts',
      'gateway/tests/{measure-cost,measure-document,rate-limit,read-caller,read-request-body,verify-token}.test.ts',
    ],
  },
  {
    name: 'client',
    files: [
      'gateway/src/subgraph-client/*.ts',
      '!gateway/src/subgraph-client/{check-answer,shape}.ts',
      'gateway/src/in-flight.ts',
      'gateway/src/deadline.ts',
    ],
    judges: [
      'gateway/tests/{client,deadline,guard,in-flight,post,read-body,share-requests}.test.ts',
      'tests/execution/signed-requests.test.ts',
    ],
  },
];

/** A few lines of the answer check, other ones for each seed: what can be tried in half a minute. */
export function drawLines(seed: number): Part {
  const first = 12 + (seed % 7) * 5;
  return {
    name: 'answerCheck',
    files: [`gateway/src/subgraph-client/check-answer.ts:${first}-${first + 5}`],
    judges: ['gateway/tests/check-answer.test.ts'],
  };
}
