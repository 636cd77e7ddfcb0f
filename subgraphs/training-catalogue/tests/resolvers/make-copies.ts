import { makeCaller } from '@tresse/kit/testing';
import type { TestCatalogue } from '../make.ts';

/** An association, as it asks with its own key. */
export const associationOf = (slug: string) =>
  makeCaller('association-service', ['referral:deliver'], { association: slug });

/** Who answers for a provider. */
export const providerOf = (siret: string) =>
  makeCaller('training-provider', ['received-referral:read', 'received-referral:answer'], { provider: siret });

/** Makes what associations and a provider do with copies of referrals in a catalogue, all by its mutations. */
export function createCopies(catalogue: TestCatalogue, siret: string) {
  let count = 0;
  const run = async (name: string, type: string, input: object, caller: Parameters<TestCatalogue['ask']>[2]) => {
    const selection = type === 'AnswerReferralInput' ? '__typename ... on ReceivedReferral { status }' : 'event';
    const query = `mutation($input: ${type}!) { done: ${name}(input: $input) { ${selection} } }`;
    const { data, errors } = await catalogue.ask(query, { input }, caller);
    if (errors) throw new Error(JSON.stringify(errors));
    return data?.['done'] as { readonly __typename?: string; readonly status?: string };
  };
  return {
    /** Has an association send a referral to a session; gives its id. */
    async receive(session: string, slug = 'les-voisins'): Promise<string> {
      count += 1;
      const id = `${slug}~r-${count}`;
      const told = { reference: '33-AAAAA', session, center: `${slug}~33-1`, sentAt: '2026-06-30T08:00:00Z' };
      const input = { event: `${id}.sent`, referral: id, ...told };
      await run('receiveReferral', 'ReceiveReferralInput', input, associationOf(slug));
      return id;
    },
    close: (referral: string, as: string) =>
      run(
        'closeReferral',
        'CloseReferralInput',
        { event: `${referral}.${as}`, referral, as },
        associationOf('les-voisins'),
      ),
    remind: (referral: string) =>
      run('remindReferral', 'RemindReferralInput', { event: `${referral}.r`, referral }, associationOf('les-voisins')),
    /** Answers as the provider; gives where the copy stands then, or what refused it. */
    async answer(referral: string, status: string, told: object = {}): Promise<string> {
      count += 1;
      const input = { referral, status, idempotencyKey: `key ${count}`, ...told };
      const done = await run('answerReferral', 'AnswerReferralInput', input, providerOf(siret));
      return done.status ?? String(done.__typename);
    },
    /** All answers to a copy: who, to what, why. */
    async listSteps(referral: string): Promise<string[]> {
      const rows = await catalogue.database.program.client`select by, to_status, reason from referral_answer
        where referral_id = ${referral} order by sequence`;
      return rows.map(({ by, to_status: to, reason }) => [by, to, reason].filter(Boolean).join(' '));
    },
  };
}
