import type { PersonPathQuery } from '../../generated/operations.ts';

/** A referral as its path tells it. */
export type PathReferral = NonNullable<NonNullable<PersonPathQuery['person']>['referrals']>['edges'][number]['node'];

/** A step of a referral. */
export type Step = NonNullable<PathReferral['history']>[number];

const bare = { reason: null, outcome: null, meetingAt: null, meetingPlace: null, situation: null };

/**
 * Lists the steps of a referral, earliest first. Of one that came in a file only its latest step is logged: that it was
 * written and sent is told by its own days.
 */
export function listSteps({ history, createdAt, sentAt }: PathReferral): Step[] {
  const logged = history ?? [];
  const isLogged = (wanted: string) => logged.some(({ status }) => status === wanted);
  return [
    ...(createdAt && !isLogged('DRAFT') ? [{ ...bare, status: 'DRAFT', at: createdAt } as const] : []),
    ...(sentAt && !isLogged('SENT') ? [{ ...bare, status: 'SENT', at: sentAt } as const] : []),
    ...logged,
  ];
}
