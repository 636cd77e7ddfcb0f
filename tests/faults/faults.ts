import type { Fault } from './fault.ts';
import { faultsOfTheAnswer } from './of-the-answer.ts';
import { faultsOfTheConnection } from './of-the-connection.ts';
import { faultsOfTheText } from './of-the-text.ts';

/** Every way in which a subgraph fails here. */
export const faults: readonly Fault[] = [...faultsOfTheConnection, ...faultsOfTheText, ...faultsOfTheAnswer];
