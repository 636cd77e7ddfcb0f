import type { Member, Reply } from '../member.ts';
import { judge, type Probe } from '../probe.ts';
import type { Variant } from '../sign-variant.ts';
import { askCenters } from './ask-centers.ts';

/** A volunteer of another association, with every scope about people. */
const stranger: Variant = {
  caller: {
    role: 'volunteer',
    subject: 'conformance',
    purpose: 'accompaniment',
    association: 'another-one',
    centers: ['another-one~1'],
    scopes: ['volunteering:read', 'person:read', 'referral:read', 'referral:write'],
  },
};

/** People are told to nobody of another association. Tried where the module REFERRAL is declared. */
export const rights: Probe = {
  name: 'rights',
  promise: 'It tells nobody of another association about people, whatever the hub decided before.',
  async run(member) {
    const page = await askCenters(member, 3);
    const mend = 'Enforce what the SDL declares of access in the service itself: an error, and null for the field.';
    const query =
      'query($id: ID!) { center(id: $id) { people(first: 5) { edges { node { id } } } referrals(first: 5) { edges { node { id } } } } }';
    const tryAs = async (who: string, variant: Variant) => {
      const reply = await member.ask(query, { id: page.ids[0] }, variant);
      return judge(`people and referrals of a center, for ${who}`, reply, !tellsOfPeople(member, reply), mend);
    };
    return [await tryAs('nobody signed in', {}), await tryAs('a volunteer of another association', stranger)];
  },
};

/** Whether an id other than of a center came, or no GraphQL answer at all. */
function tellsOfPeople({ slug }: Member, { status, text, json }: Reply): boolean {
  return json === null || status >= 500 || text.includes(`"id":"${slug}~`) || json.errors === undefined;
}
