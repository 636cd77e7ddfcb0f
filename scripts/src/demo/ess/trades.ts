import { building, gardening, greenSpaces } from './outdoor-trades.ts';
import { cleaning, cooking, logistics } from './service-trades.ts';
import type { Trade } from './trade.ts';
import { repair, reuse, textile } from './workshop-trades.ts';

/** Trades of insertion workshops (ACI), the most frequent first. */
export const workshopTrades: readonly Trade[] = [
  gardening,
  reuse,
  greenSpaces,
  building,
  logistics,
  cooking,
  textile,
  repair,
];

/** Trades of the other structures. */
export const otherTrades: readonly Trade[] = [cleaning, building, greenSpaces, logistics, reuse, cooking];
