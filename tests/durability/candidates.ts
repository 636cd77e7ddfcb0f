import type { Candidate } from './course.ts';
import type { HubClient } from './hub-client.ts';

interface Page<Node> {
  readonly edges: readonly { readonly node: Node }[];
}

const siret = '00000001800010';
const peopleQuery = '{ myCenters(first: 10) { edges { node { id people(first: 20) { edges { node { id } } } } } } }';
const sessionsQuery = `{ provider(siret: "${siret}") { trainings(first: 50) { edges { node { actions { sessions {
  id open prescription { access } } } } } } } }`;

/** Finds people who may be referred, each with a session that the association prescribes itself, and has their consent recorded. */
export async function findCandidates(client: HubClient, count: number): Promise<Candidate[]> {
  const people = await client.ask('association', peopleQuery);
  const sessions = listOpenSessions(await client.ask('association', sessionsQuery));
  const centers = (people as { myCenters: Page<{ id: string; people: Page<{ id: string }> }> } | null)?.myCenters;
  const candidates = (centers?.edges ?? [])
    .flatMap(({ node: { id: center, people } }) => people.edges.map(({ node }) => ({ center, person: node.id })))
    .slice(0, count)
    .map((one, place) => ({ ...one, session: sessions[place % sessions.length] ?? '' }));
  const consent = { purpose: 'TRAINING_REFERRAL', kind: 'CONSENT', wordingVersion: '2026-11' };
  for (const [place, { person }] of candidates.entries()) {
    const input = { person, ...consent, idempotencyKey: `consent ${place}` };
    await client.write({ side: 'association', name: 'recordLegalBasis', done: 'LegalBasis', input });
  }
  return candidates;
}

interface Session {
  readonly id: string;
  readonly open: boolean;
  readonly prescription: { readonly access: string } | null;
}

function listOpenSessions(data: Record<string, unknown> | null): string[] {
  const found = data as { provider: { trainings: Page<{ actions: { sessions: Session[] }[] }> } } | null;
  const sessions = (found?.provider.trainings.edges ?? []).flatMap(({ node }) =>
    node.actions.flatMap((action) => action.sessions),
  );
  const open = sessions.filter(({ open, prescription }) => open && prescription?.access === 'DIRECT');
  if (open.length > 0) return open.map(({ id }) => id);
  throw new Error('The provider has no open session that the association prescribes');
}
