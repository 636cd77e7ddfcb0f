import { claimKey, findWish, hashTexts, makeStoredKey, withinReach } from '@tresse/kit';
import type { Custody } from '../custody.ts';
import { lockPerson } from '../db/people.ts';
import { erasePeople, getRegister } from '../rights/erase-people.ts';
import type { ActionContext } from './action-context.ts';

/** Whom to erase. */
export interface ErasePersonInput {
  readonly person: string;
  readonly idempotencyKey: string;
}

/** When the person was erased (now, or before by the same key and input), or why not. */
export type ErasePersonOutcome =
  | { readonly kind: 'erased'; readonly erasedAt: Date }
  | { readonly kind: 'unknown-person' | 'key-reused' };

/**
 * Erases a person whom the caller reaches, in one transaction, with her referrals from other centers too: it is her right,
 * and does not end at the reach of who acts on it. What is kept of the wish names her by a hash alone.
 */
export async function erasePerson(
  context: ActionContext & { readonly custody: Custody },
  { person: id, idempotencyKey }: ErasePersonInput,
): Promise<ErasePersonOutcome> {
  const { db: database, reach, caller, now, association } = context;
  const register = getRegister(context.custody);
  const key = makeStoredKey('erasePerson', caller, idempotencyKey);
  const inputHash = hashTexts([id]);
  return withinReach(database, reach, async (db): Promise<ErasePersonOutcome> => {
    const person = await lockPerson(db, reach, id);
    const wish = { key, inputHash, outcome: inputHash, at: now() };
    const claimed = person ? await claimKey(db, wish) : await findWish(db, key);
    if (!claimed) return { kind: 'unknown-person' };
    if (claimed.inputHash !== inputHash) return { kind: 'key-reused' };
    if (person)
      await erasePeople(db, [id], { slug: association.slug, register, reason: 'REQUEST', erasedAt: claimed.at });
    return { kind: 'erased', erasedAt: claimed.at };
  });
}
