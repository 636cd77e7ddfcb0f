import { type Database, everything, reachingFor } from '@tresse/kit';
import { dayInParis } from '@tresse/kit/values';
import { findPrescriptionRules } from '../db/prescriptions.ts';
import { insertAnswer } from '../db/referral-answers.ts';
import type { ReceivedReferralRow, ReferralAnswerRow } from '../db/tables/index.ts';
import { makeAnswer } from '../domain/answers.ts';
import { findPrescription } from '../domain/prescription.ts';

/**
 * Lets the accreditation of the day decide on a copy: prescribed where its association is accredited itself, else it waits
 * for a relay. Gives what was decided and written; null where the scheme of the session asks for no prescription.
 */
export const decidePrescription = (
  db: Database,
  copy: ReceivedReferralRow,
  { earlier, at }: { readonly earlier: readonly ReferralAnswerRow[]; readonly at: Date },
): Promise<ReferralAnswerRow | null> =>
  reachingFor(db, everything, async () => {
    const { sessionId, association } = copy;
    const [rules] = await findPrescriptionRules(db, [sessionId], { day: dayInParis(at), own: association });
    const access = rules ? findPrescription(rules, { association }).access : 'NOT_NEEDED';
    if (access === 'NOT_NEEDED') return null;
    const to = access === 'DIRECT' ? 'PRESCRIBED' : 'WAITING_FOR_RELAY';
    const answer = makeAnswer(copy, earlier, { to, by: 'SYSTEM', role: 'training-catalogue', at });
    await insertAnswer(db, answer);
    return answer;
  });
