import type { Check } from './check.ts';
import { gatewayAccess } from './gateway-access.ts';
import { people } from './people.ts';
import { prescriptions } from './prescriptions.ts';
import { subgraphAccess } from './subgraph-access.ts';
import { subgraphAnswers } from './subgraph-answers.ts';
import { texts } from './texts.ts';
import { tokens } from './tokens.ts';

/** The checks of the walls, one by one. */
export const checks: readonly Check[] = [
  ...gatewayAccess,
  ...subgraphAccess,
  ...tokens,
  ...subgraphAnswers,
  ...people,
  ...texts,
  ...prescriptions,
];
