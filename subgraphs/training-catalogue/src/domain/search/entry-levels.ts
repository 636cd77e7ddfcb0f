import type { Level } from '../dictionaries/index.ts';

/** Levels that a volunteer can ask for: those below a CAP are one, because files tell them apart in many ways. */
export type EntryLevel = 'BELOW_3' | 'LEVEL_3' | 'LEVEL_4' | 'LEVEL_5' | 'LEVEL_6_OR_MORE';

/**
 * To which of them each level of LHÉO belongs, of the scale since 2019 and of the one before: V is 3, IV is 4, III is 5
 * (decree 2019-14 of 8 January 2019). One that is not told belongs to none.
 */
export const entryLevels: Readonly<Record<Exclude<Level, 'NOT_TOLD'>, EntryLevel>> = {
  NONE: 'BELOW_3',
  FORMER_VI: 'BELOW_3',
  FORMER_V_BIS: 'BELOW_3',
  LEVEL_1: 'BELOW_3',
  LEVEL_2: 'BELOW_3',
  FORMER_V: 'LEVEL_3',
  LEVEL_3: 'LEVEL_3',
  FORMER_IV: 'LEVEL_4',
  LEVEL_4: 'LEVEL_4',
  FORMER_III: 'LEVEL_5',
  LEVEL_5: 'LEVEL_5',
  FORMER_II: 'LEVEL_6_OR_MORE',
  FORMER_I: 'LEVEL_6_OR_MORE',
  LEVEL_6: 'LEVEL_6_OR_MORE',
  LEVEL_7: 'LEVEL_6_OR_MORE',
  LEVEL_8: 'LEVEL_6_OR_MORE',
};
