import { readMails } from '@tresse/kit/testing';
import type { House } from '../../house/start-house.ts';
import { until } from './association-and-catalogue.ts';

/** A referral of the house that was sent to its provider. */
export interface SentReferral {
  readonly id: string;
  readonly reference: string;
}

const lead = 'center-lead-gironde';
let count = 0;

/**
 * Refers a person of the first center in Gironde to a session and sends it with her consent: unless told to one that her
 * association may prescribe.
 */
export async function sendReferral(house: House, session?: string): Promise<SentReferral> {
  const center = 'restos-du-coeur~33-001';
  const found = await house.ask(
    `{ searchSessions(filter: { near: { commune: "33063", withinKm: 30 } }, first: 50) { edges { node { id prescription { access } } } }
      center(id: "${center}") { people(first: 5) { edges { node { id } } } } }`,
    {},
    lead,
  );
  const { searchSessions: sessions, center: own } = found.data as Found;
  const person = own.people.edges[count % 5]?.node.id;
  const open = sessions.edges.find(({ node }) => node.prescription?.access === 'DIRECT')?.node.id;
  const write = async (field: string, type: string, input: object, selection: string) => {
    count += 1;
    const asked = `mutation($i: ${type}!) { done: ${field}(input: $i) { __typename ${selection} } }`;
    const { data } = await house.ask(asked, { i: { ...input, idempotencyKey: `key ${count}` } }, lead);
    return (data as { done: { __typename: string } & SentReferral }).done;
  };
  const basis = { person, purpose: 'TRAINING_REFERRAL', kind: 'CONSENT', wordingVersion: '2026-09' };
  await write('recordLegalBasis', 'RecordLegalBasisInput', basis, '');
  const draft = { center, person, session: session ?? open };
  const { id } = await write('draftReferral', 'DraftReferralInput', draft, '... on Referral { id }');
  return write('sendReferral', 'SendReferralInput', { referral: id }, '... on Referral { id reference }');
}

interface Found {
  readonly searchSessions: {
    readonly edges: readonly {
      readonly node: { readonly id: string; readonly prescription: { readonly access: string } | null };
    }[];
  };
  readonly center: { readonly people: { readonly edges: readonly { readonly node: { readonly id: string } }[] } };
}

/** Waits for the mails about a reference, at least so many; gives the path of the link of the last one, and all. */
export async function awaitLink(house: House, reference: string, atLeast = 1) {
  const read = async () => (await readMails(house.mailFolder)).filter((mail) => mail.includes(reference));
  const mails = await until(read, (found) => found.length >= atLeast, 10_000);
  return { mails, path: /\/repondre\/[\w-]{43}/.exec(mails.at(-1) ?? '')?.[0] ?? '' };
}

/** Reads where a referral stands for its center. */
export async function readStatus(house: House, id: string): Promise<string> {
  const { data } = await house.ask(`{ referral(id: "${id}") { status } }`, {}, lead);
  return (data as { referral: { status: string } }).referral.status;
}
