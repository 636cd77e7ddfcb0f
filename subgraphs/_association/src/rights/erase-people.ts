import { type Database, everything, forgetPerson, TresseError, withinReach } from '@tresse/kit';
import type { Custody } from '../custody.ts';
import { deletePeople, findPeopleByHash, keepErasures } from '../db/erasure.ts';
import { insertNotices } from '../db/notices.ts';
import type { NoticeRow } from '../db/tables/index.ts';
import { type Erasure, hashPerson, staysErased } from '../domain/erasure.ts';
import { makeId } from '../domain/ids.ts';
import { findNoticeDueAt, NOTICE_RECIPIENT } from '../domain/notice.ts';
import type { ErasureRegister } from './register.ts';

/** Who erases, and where it is written down outside the database. */
export interface Erasing {
  readonly slug: string;
  readonly register: ErasureRegister;
}

/** Gives the register of an association; throws where there is none, since nobody may be erased without it. */
export function getRegister({ erasures }: Custody): ErasureRegister {
  if (erasures) return erasures;
  throw new TresseError('UNAVAILABLE', 'Nobody can be erased here: the register of erasures is not set up');
}

/**
 * Erases people in a transaction, wherever their referrals were made, and gives how many copies must be erased elsewhere.
 * The register comes last: where it cannot be written, nothing is erased; where the transaction then fails, whom it names
 * is erased at the next start.
 */
export const erasePeople = (
  db: Database,
  ids: readonly string[],
  { slug, register, reason, erasedAt }: Erasing & Omit<Erasure, 'personHash'>,
): Promise<number> =>
  withinReach(db, everything, async (transaction) => {
    const erasures = ids.map((id) => ({ personHash: hashPerson(id), reason, erasedAt }));
    const noticeCount = await removePeople(transaction, slug, ids, erasedAt);
    await keepErasures(transaction, erasures);
    await register.add(erasures);
    return noticeCount;
  });

/**
 * Erases again whoever the register names and the database still has, as it does when it was restored from a backup; gives
 * how many they were.
 */
export async function replayErasures(db: Database, { slug, register }: Erasing, now: () => Date): Promise<number> {
  const erasures = byPerson(await register.list());
  if (erasures.size === 0) return 0;
  return withinReach(db, everything, async (transaction) => {
    await keepErasures(transaction, [...erasures.values()]);
    const people = await findPeopleByHash(transaction, [...erasures.keys()]);
    const back = people.filter(({ id, lastContact }) => {
      const erasure = erasures.get(hashPerson(id));
      return erasure !== undefined && staysErased(erasure, lastContact);
    });
    await removePeople(
      transaction,
      slug,
      back.map(({ id }) => id),
      now(),
    );
    return back.length;
  });
}

/** The erasure that holds for each person: the latest, unless she asked. */
function byPerson(erasures: readonly Erasure[]): Map<string, Erasure> {
  const held = new Map<string, Erasure>();
  for (const erasure of erasures) {
    if (held.get(erasure.personHash)?.reason !== 'REQUEST') held.set(erasure.personHash, erasure);
  }
  return held;
}

async function removePeople(db: Database, slug: string, ids: readonly string[], at: Date): Promise<number> {
  const sent = await deletePeople(db, ids);
  for (const id of ids) await forgetPerson(db, id);
  const notices = sent.map(
    ({ id, centerId }): NoticeRow => ({
      // Made of the referral's own, so that erasing again tells nobody twice.
      id: makeId(slug, `n-${hashPerson(id).slice(0, 32)}`),
      kind: 'PERSON_ERASED',
      referralId: id,
      centerId,
      recipient: NOTICE_RECIPIENT,
      createdAt: at,
      dueAt: findNoticeDueAt(at),
      acknowledgedAt: null,
    }),
  );
  await insertNotices(db, notices);
  return notices.length;
}
