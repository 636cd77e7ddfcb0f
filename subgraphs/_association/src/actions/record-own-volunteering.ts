import { invalidArgument, prepareClaim, withinReach } from '@tresse/kit';
import { findKnownIds } from '../db/known-ids.ts';
import { findConsenting } from '../db/legal-bases.ts';
import { keepOwnVolunteering } from '../db/own-volunteering.ts';
import { lockPerson } from '../db/people.ts';
import { type OwnVolunteeringRow, volunteerMission } from '../db/tables/index.ts';
import type { ActionContext } from './action-context.ts';

/** What a person does as a volunteer. */
export interface RecordOwnVolunteeringInput extends Omit<OwnVolunteeringRow, 'personId'> {
  readonly person: string;
  readonly idempotencyKey: string;
}

/** What was recorded (now, or before by the same key and input), or why it was not. */
export type RecordOwnVolunteeringOutcome =
  | { readonly kind: 'recorded'; readonly volunteering: OwnVolunteeringRow }
  | { readonly kind: 'unknown-person' | 'unknown-mission' | 'consent-missing' | 'key-reused' };

/** Records what a person does as a volunteer, in one transaction, while her consent is in force. Throws when the input is malformed. */
export async function recordOwnVolunteering(
  context: ActionContext,
  { person: personId, idempotencyKey, ...told }: RecordOwnVolunteeringInput,
): Promise<RecordOwnVolunteeringOutcome> {
  checkTold(told);
  const { activity, from, to, missionId, hours } = told;
  const input = [personId, activity, from, to ?? '', missionId ?? '', String(hours ?? '')] as const;
  const wish = prepareClaim(context, { mutation: 'recordOwnVolunteering', idempotencyKey, input: [...input] });
  return withinReach(context.db, context.reach, async (db): Promise<RecordOwnVolunteeringOutcome> => {
    if (!(await lockPerson(db, context.reach, personId))) return { kind: 'unknown-person' };
    if ((await findConsenting(db, [personId], 'OWN_VOLUNTEERING')).size === 0) return { kind: 'consent-missing' };
    const missions = missionId === null ? [] : [missionId];
    if ((await findKnownIds(db, volunteerMission, missions)).size < missions.length) return { kind: 'unknown-mission' };
    const claimed = await wish.claim(db);
    if (claimed === 'reused') return { kind: 'key-reused' };
    const volunteering = { personId, activity, from, to, missionId, hours };
    if (claimed === 'new') await keepOwnVolunteering(db, [volunteering]);
    return { kind: 'recorded', volunteering };
  });
}

function checkTold({ from, to, hours }: Pick<OwnVolunteeringRow, 'from' | 'to' | 'hours'>): void {
  if (to !== null && from >= to) throw invalidArgument('input.to', 'The period is empty: to must be after from');
  if (hours !== null && (hours < 0 || hours > 999_999)) throw invalidArgument('input.hours', 'Give 0 to 999,999 hours');
}
