import { expect } from 'vitest';
import { lead, type Pair } from './association-and-catalogue.ts';

/** What who leads the center of Les Voisins writes there. */
export interface Writing {
  /** Gives consent of the person of this number, then drafts and sends a referral of hers, to the first session unless told. */
  send(person: number, session?: string): Promise<{ id: string; reference: string; sentAt: string }>;
  /** Withdraws the consent of the person of this number. */
  withdraw(person: number): Promise<unknown>;
  cancel(referral: string): Promise<unknown>;
  /** Sends the person of a referral to another session instead; gives the new referral. */
  redirect(referral: string, session: string): Promise<{ id: string }>;
}

/** Makes the writing in the center of a pair. */
export function createWriting(pair: Pick<Pair, 'ask' | 'session'>): Writing {
  let keyCount = 0;
  async function write<Result>(
    name: string,
    type: string,
    fields: Record<string, string>,
    selection: string,
  ): Promise<Result> {
    keyCount += 1;
    const input = { ...fields, idempotencyKey: `"key ${keyCount}"` };
    const text = Object.entries(input).map(([field, value]) => `${field}: ${value}`);
    const { data, errors } = await pair.ask(
      'les-voisins',
      `mutation { done: ${name}(input: { ${text.join()} }) { __typename ${selection} } }`,
      lead,
    );
    const done = data?.['done'] as { __typename: string } & Result;
    expect([done.__typename, errors]).toEqual([type, undefined]);
    return done;
  }
  return {
    async send(person, session = pair.session) {
      const who = `"les-voisins~p-${person}"`;
      const basis = { person: who, purpose: 'TRAINING_REFERRAL', kind: 'CONSENT', wordingVersion: '"2026-05"' };
      await write('recordLegalBasis', 'LegalBasis', basis, '');
      const told = { center: '"les-voisins~33-1"', person: who, session: `"${session}"` };
      const { id } = await write<{ id: string }>('draftReferral', 'Referral', told, '... on Referral { id }');
      return write('sendReferral', 'Referral', { referral: `"${id}"` }, '... on Referral { id reference sentAt }');
    },
    withdraw: (person) =>
      write('withdrawConsent', 'LegalBasis', { person: `"les-voisins~p-${person}"`, purpose: 'TRAINING_REFERRAL' }, ''),
    redirect: (referral, session) =>
      write(
        'redirectReferral',
        'Referral',
        { referral: `"${referral}"`, session: `"${session}"` },
        '... on Referral { id }',
      ),
    cancel: (referral) => write('cancelReferral', 'Referral', { referral: `"${referral}"` }, ''),
  };
}
