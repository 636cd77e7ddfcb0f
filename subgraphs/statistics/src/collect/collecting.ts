import type { Database } from '@tresse/kit';
import type { SignRequest } from '@tresse/tokens';
import type { AskBounds } from './ask-counts.ts';
import type { StatisticsMember } from './members.ts';

/** What collecting needs: the statistics database, whom to ask, the signer of the service, the time. */
export interface Collecting {
  readonly db: Database;
  readonly members: readonly StatisticsMember[];
  readonly sign: SignRequest;
  readonly now: () => Date;
  readonly bounds?: AskBounds;
}
