import type { Caller, Database } from '@tresse/kit';
import type { Reach } from '../domain/reach.ts';
import type { MakeToken } from '../tokens.ts';

/** What an action needs: whose database it is, who asks and how far they reach, the time, randomness. */
export interface ActionContext {
  readonly association: { readonly slug: string };
  readonly caller: Caller;
  readonly reach: Reach;
  readonly db: Database;
  readonly now: () => Date;
  readonly makeToken: MakeToken;
}
