/** What volunteers do, in the words of API Engagement. */
export const VOLUNTEER_ACTIVITIES = [
  'RECEPTION',
  'COLLECTION',
  'DISTRIBUTION',
  'LISTENING',
  'ISOLATION_RELIEF',
  'MENTORING',
  'SUPPORT',
  'SCHOOL_SUPPORT',
  'LITERACY',
  'ADMINISTRATION',
  'GOVERNANCE',
  'OTHER',
] as const;

/** What collective information is about. */
export const INFORMATION_THEMES = [
  'TRAINING_OFFER',
  'TRADES',
  'BASIC_SKILLS',
  'RIGHTS_AND_FUNDING',
  'INTEGRATION',
  'VALIDATION_OF_EXPERIENCE',
  'OTHER',
] as const;

/** What a volunteer does. */
export type VolunteerActivity = (typeof VOLUNTEER_ACTIVITIES)[number];
/** What collective information is about. */
export type InformationTheme = (typeof INFORMATION_THEMES)[number];
