import { type DocumentNode, type GraphQLFormattedError, graphql, print } from 'graphql';
import { createAudit } from '../audit/audit.ts';
import type { Caller } from '../caller.ts';
import type { Database } from '../database.ts';
import { buildSchema, type SubgraphContext, type SubgraphDefinition } from '../subgraph.ts';

export { buildSchema as buildSubgraph } from '../subgraph.ts';

/** An answer as a client reads it: plain JSON. */
export interface Answer {
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Asks a subgraph in process, without HTTP: `(operation, variables?, caller?) => answer`. */
export type Ask = (
  operation: string | DocumentNode,
  variables?: Record<string, unknown>,
  caller?: Caller,
) => Promise<Answer>;

/** Makes a subgraph answer in process, as `caller` at the time `now`. */
export function createAsk<Context extends SubgraphContext>(
  definition: SubgraphDefinition<Context>,
  { db, now, caller: usual }: { db: Database; now: () => Date; caller: Caller },
): Ask {
  const schema = buildSchema(definition);
  const answerRecorded = createAudit(db, now);
  return async (operation, variables, caller = usual) => {
    const asking = { caller, requestId: 'test-request' };
    const result = await answerRecorded(asking, (recording) =>
      graphql({
        schema,
        source: typeof operation === 'string' ? operation : print(operation),
        variableValues: variables ?? {},
        contextValue: definition.createContext({ ...asking, recording, db, now }),
      }),
    );
    return JSON.parse(JSON.stringify(result)) as Answer;
  };
}
