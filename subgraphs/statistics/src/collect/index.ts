export { listReleasedQuarters } from '../db/releases.ts';
export type { AskBounds } from './ask-counts.ts';
export type { Collecting } from './collecting.ts';
export { listStatisticsMembers, type StatisticsMember } from './members.ts';
export {
  type QuarterOutcome,
  releaseDueQuarters,
  releaseQuarters,
  type Silence,
} from './release-quarters.ts';
