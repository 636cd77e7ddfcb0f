import type { House } from '../../house/start-house.ts';
import { createRandom } from './draw-operations.ts';

/** A referral that was sent, and of whom. */
export interface SentReferral {
  readonly id: string;
  readonly person: string;
}

/** The ids that the provider reads now; `isComplete` when the catalogue gave them. */
interface Shown {
  readonly isComplete: boolean;
  has(id: string): boolean;
}

const coordinator = 'coordinator-gironde';
const provider = 'provider-bordeaux';
const siret = '00000001800010';
const longestWaitMs = 30_000;

/** Makes what a coordinator and a provider do in a proof, all through the gateway. */
export async function createReferring(house: House, seed: number) {
  const random = createRandom(seed);
  let writtenCount = 0;
  const write = async (name: string, type: string, input: object): Promise<{ id: string }> => {
    const selection = `__typename ${name.endsWith('Referral') ? '... on Referral { id }' : ''}`;
    const query = `mutation($input: ${type}!) { done: ${name}(input: $input) { ${selection} } }`;
    // Counted, since random digits now and then look like a social security number, which is refused.
    writtenCount += 1;
    const idempotencyKey = `proof ${writtenCount}`;
    const { data, errors } = await house.ask(query, { input: { ...input, idempotencyKey } }, coordinator);
    const done = (data as { done?: { __typename: string; id: string } } | null)?.done;
    if (!done || !['Referral', 'LegalBasis', 'OwnVolunteering'].includes(done.__typename))
      throw new Error(`${name} was refused: ${done?.__typename ?? JSON.stringify(errors)}`);
    return done;
  };
  const session = await findSession(house);
  const sendOne = async ({ person, center }: Candidate): Promise<SentReferral> => {
    const consent = { purpose: 'TRAINING_REFERRAL', kind: 'CONSENT', wordingVersion: '2026-11' };
    await write('recordLegalBasis', 'RecordLegalBasisInput', { person, ...consent });
    await write('recordLegalBasis', 'RecordLegalBasisInput', { person, ...consent, purpose: 'OWN_VOLUNTEERING' });
    const volunteering = { person, activity: 'OTHER', from: '2026-01-01' };
    await write('recordOwnVolunteering', 'RecordOwnVolunteeringInput', volunteering);
    const { id } = await write('draftReferral', 'DraftReferralInput', { person, center, session });
    await write('sendReferral', 'SendReferralInput', { referral: id });
    return { id, person };
  };
  const listShown = (): Promise<Shown> => readShown(house);
  return {
    async send(count: number): Promise<SentReferral[]> {
      const people = (await listPeople(house)).toSorted(() => random() - 0.5).slice(0, count);
      const sent: SentReferral[] = [];
      for (const candidate of people) sent.push(await sendOne(candidate));
      return sent;
    },
    /** Withdraws both consents of a person, that for referrals last. */
    async withdraw({ person }: SentReferral): Promise<void> {
      for (const purpose of ['OWN_VOLUNTEERING', 'TRAINING_REFERRAL'])
        await write('withdrawConsent', 'WithdrawConsentInput', { person, purpose });
    },
    /** Counts what is read of the volunteering of these people. */
    async countVolunteering(sent: readonly SentReferral[]): Promise<number> {
      let count = 0;
      for (const { person } of sent) {
        const { data } = await house.ask(`{ person(id: "${person}") { volunteering { from } } }`, {}, coordinator);
        count += (data as { person: { volunteering: unknown[] } }).person.volunteering.length;
      }
      return count;
    },
    listShown,
    /** Asks as the provider until what is shown is as told; false when it has not come to that in time. */
    async until(is: (shown: Shown) => boolean): Promise<boolean> {
      for (const deadline = Date.now() + longestWaitMs; Date.now() < deadline; ) {
        if (is(await listShown())) return true;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return false;
    },
  };
}

interface Candidate {
  readonly person: string;
  readonly center: string;
}

interface Page<Node> {
  readonly edges: readonly { readonly node: Node }[];
}

async function listPeople(house: House): Promise<Candidate[]> {
  const query = '{ myCenters(first: 10) { edges { node { id people(first: 20) { edges { node { id } } } } } } }';
  const { data } = await house.ask(query, {}, coordinator);
  const { myCenters } = data as { myCenters: Page<{ id: string; people: Page<{ id: string }> }> };
  return myCenters.edges.flatMap(({ node: { id: center, people } }) =>
    people.edges.map(({ node }) => ({ person: node.id, center })),
  );
}

async function findSession(house: House): Promise<string> {
  const query = `{ provider(siret: "${siret}") { trainings(first: 1) { edges { node { actions { sessions { id } } } } } } }`;
  const { data } = await house.ask(query);
  const id = /"sessions":\[\{"id":"([^"]+)"/.exec(JSON.stringify(data))?.[1];
  if (id) return id;
  throw new Error('The provider of the proof has no session');
}

async function readShown(house: House): Promise<Shown> {
  const query = '{ receivedReferrals(first: 100) { edges { node { id } } } }';
  const { data } = await house.ask(query, {}, provider);
  const page = (data as { receivedReferrals?: Page<{ id: string }> | null } | null)?.receivedReferrals;
  const ids = new Set(page?.edges.map(({ node }) => node.id));
  return { isComplete: page !== null && page !== undefined, has: (id) => ids.has(id) };
}
