import { hashParts } from './ids.ts';
import type { ActionRecord, TrainingRecord } from './records.ts';

/** What of an action makes it near-identical to another. */
type Compared = Pick<
  ActionRecord,
  'placeId' | 'deliveryMode' | 'entryMode' | 'publicCodes' | 'entryLevelRequired' | 'hours' | 'priceCents'
>;

/**
 * Hashes what makes two actions near-identical for whoever looks for one: sources split a formation in many that differ in
 * their numbers only. Same provider, title, certification or not, place, mode, entries, publics, level, hours and price.
 */
export const hashLikeness = (training: TrainingRecord, action: Compared): string =>
  hashParts(
    training.providerSiret,
    training.titleKey,
    String(training.certifying),
    action.placeId,
    action.deliveryMode,
    action.entryMode,
    action.publicCodes.toSorted().join(' '),
    String(action.entryLevelRequired),
    String(action.hours),
    String(action.priceCents),
  );
