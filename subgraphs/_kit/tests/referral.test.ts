import { describe, expect, it } from 'vitest';
import { canMove, findTransition, REFERRAL_ACTORS, REFERRAL_STATUSES, transitions } from '../src/referral/index.ts';

const leadsTo = (from: (typeof REFERRAL_STATUSES)[number]) =>
  transitions.filter((each) => each.from.includes(from)).map(({ to }) => to);

describe('the rules of a referral', () => {
  it('reach every status from a draft', () => {
    const reached = new Set(['DRAFT']);
    for (const status of reached) for (const to of leadsTo(status as 'DRAFT')) reached.add(to);
    expect(REFERRAL_STATUSES.filter((status) => !reached.has(status))).toEqual([]);
  });

  it('say each change once for whoever may make it', () => {
    const told = transitions.flatMap(({ to, by, from }) => from.map((each) => `${by} ${each} ${to}`));
    expect(told.length).toBe(new Set(told).size);
  });

  it('end where nothing more can come', () => {
    expect(REFERRAL_STATUSES.filter((status) => leadsTo(status).length === 0)).toEqual([
      'REFUSED',
      'FOLLOWED_UP',
      'CANCELLED',
      'EXPIRED',
      'SUPERSEDED',
      'CONSENT_WITHDRAWN',
    ]);
  });

  it('come back nowhere but to a new appointment, from the waiting list and from a suspension', () => {
    const back = transitions.flatMap(({ to, from }) =>
      from.filter((each) => leadsTo(to).includes(each)).map((each) => `${each} ${to}`),
    );
    expect(back.toSorted()).toEqual([
      'ENTERED SUSPENDED',
      'INVITED INVITED',
      'INVITED WAITING_LIST',
      'PLACED WAITING_LIST',
      'SUSPENDED ENTERED',
      'WAITING_LIST INVITED',
      'WAITING_LIST PLACED',
    ]);
  });

  it('let an association cancel until the provider has decided, and never after', () => {
    expect(REFERRAL_STATUSES.filter((status) => canMove(status, 'CANCELLED', 'ASSOCIATION'))).toEqual([
      'DRAFT',
      'SENT',
      'RECEIVED',
      'IN_REVIEW',
      'WAITING_FOR_RELAY',
      'PRESCRIBED',
      'INVITED',
      'PLACED',
      'TO_BE_REDIRECTED',
    ]);
  });

  it('close at a withdrawal whatever has not ended', () => {
    const open = REFERRAL_STATUSES.filter((status) => canMove(status, 'CONSENT_WITHDRAWN', 'ASSOCIATION'));
    expect(open.flatMap(leadsTo)).toContain('COMPLETED');
    const ended = ['REFUSED', 'LEFT_EARLY', 'COMPLETED', 'EXCLUDED', 'EMPLOYED', 'FOLLOWED_UP'];
    const closed = ['CANCELLED', 'EXPIRED', 'SUPERSEDED', 'CONSENT_WITHDRAWN'];
    expect(REFERRAL_STATUSES.filter((status) => !open.includes(status))).toEqual([...ended, ...closed]);
  });

  it('leave it to nobody but the provider to admit, refuse and tell of the training', () => {
    const decided = ['INVITED', 'PLACED', 'ADMITTED', 'WAITING_LIST', 'REFUSED', 'ENTERED', 'LEFT_EARLY', 'COMPLETED'];
    const others = transitions.filter(({ to, by }) => decided.includes(to) && by !== 'PROVIDER');
    expect(others).toEqual([]);
  });

  it('ask for a reason, a meeting, an outcome, a session or a prescription where people must know it', () => {
    const asked = transitions.flatMap(({ to, needs }) => (needs.length > 0 ? [`${to} ${needs.join()}`] : []));
    expect(asked).toEqual([
      'INVITED MEETING,SESSION,PRESCRIPTION',
      'PLACED SESSION,PRESCRIPTION',
      'ADMITTED SESSION,PRESCRIPTION',
      'WAITING_LIST SESSION,PRESCRIPTION',
      'REFUSED REASON',
      'LEFT_EARLY REASON',
      'COMPLETED OUTCOME',
      'EXCLUDED REASON',
      'FOLLOWED_UP SITUATION',
      'TO_BE_REDIRECTED REASON',
    ]);
  });

  it('are open to nobody where they do not say so', () => {
    expect(findTransition('SENT', 'RECEIVED', 'SYSTEM')).toMatchObject({ to: 'RECEIVED' });
    for (const actor of REFERRAL_ACTORS.filter((each) => each !== 'SYSTEM'))
      expect(findTransition('SENT', 'RECEIVED', actor)).toBeNull();
  });
});
