import type { Member, Reply } from '../member.ts';
import { isGraphqlError, judge, type Probe, type Trial } from '../probe.ts';
import { askCenters } from './ask-centers.ts';

const openQuery = `query($id: ID!, $on: Date!, $first: Int!) {
  center(id: $id) { openMissions(on: $on, first: $first) { edges { node { id placesOpen from to } } } }
}`;
const countsQuery = `query($id: ID!) {
  center(id: $id) { volunteerTrainings(from: "2026-01-01", to: "2027-01-01") { trainedCount } }
}`;

/** Missions are for anybody, open as they say, and counts of volunteers are not. Tried where the module VOLUNTEERING is declared. */
export const missions: Probe = {
  name: 'missions',
  promise:
    'It tells anybody which of its missions are open on a day, and counts of volunteers to its own people alone.',
  async run(member) {
    const page = await askCenters(member, 3);
    const on = new Date().toISOString().slice(0, 10);
    const trials: Trial[] = [];
    for (const id of page.ids) {
      const reply = await member.ask(openQuery, { id, on, first: 100 });
      const mend = `Give missions whose period holds the day, with a place, under ids that begin with ${member.slug}~.`;
      trials.push(judge(`openMissions of a center on ${on}`, reply, areOpen(member, reply, on), mend));
    }
    const [id] = page.ids;
    const tooMany = await member.ask(openQuery, { id, on, first: 101 });
    const bounds = 'Refuse a page size below 1 or above 100 by a GraphQL error.';
    const counts = await member.ask(countsQuery, { id });
    const rights = 'Enforce what the SDL declares of access in the service itself: an error, and null for the field.';
    return [
      ...trials,
      judge('openMissions(first: 101)', tooMany, isGraphqlError(tooMany), bounds),
      judge('volunteerTrainings of a center, for nobody signed in', counts, isGraphqlError(counts), rights),
    ];
  },
};

interface Mission {
  readonly id: string;
  readonly placesOpen: number;
  readonly from: string;
  readonly to: string | null;
}

function areOpen({ slug }: Member, { json }: Reply, on: string): boolean {
  const { center } = (json?.data ?? {}) as { center?: { openMissions?: { edges: readonly { node: Mission }[] } } };
  const edges = center?.openMissions?.edges;
  return (
    Array.isArray(edges) &&
    edges.every(
      ({ node: { id, placesOpen, from, to } }: { node: Mission }) =>
        id.startsWith(`${slug}~`) && placesOpen > 0 && from <= on && (to === null || to > on),
    )
  );
}
