import type { Association } from '@tresse/association';
import { createRandom } from '../../random.ts';
import { neighbourhoods } from '../neighbourhoods.ts';
import { ofTown } from '../of-town.ts';
import type { Profile } from '../profile.ts';
import { makeUnitRecord } from '../unit-record.ts';

/** How many of the 5,000 telephones of a profile a newcomer's centers may take. */
const phoneBlock = 50;

/**
 * The demonstration of an association that has none of its own yet: a few centers, made from its slug and the seed, in
 * its own words. It says so in the name of its one unit.
 */
export function createGenericProfile(association: Association, seed: number): Profile {
  const random = createRandom(seed, `${association.slug} profile`);
  return {
    association,
    centerCount: random.between(12, 36),
    personCount: 60,
    referralCount: 90,
    // Behind those of the associations that have a profile of their own.
    firstPhone: 6_000 + phoneBlock * random.between(0, 79),
    organise: () => ({
      units: [
        makeUnitRecord(association, { code: 'siege', level: 'NATIONAL', name: `${association.name} (démonstration)` }),
      ],
      unitOf: () => 'siege',
    }),
    nameCenter: ({ commune, rank }) =>
      `Accueil ${ofTown(commune.name)} - ${neighbourhoods[rank % neighbourhoods.length]}`,
    drawOwnColumns: () => ({}),
  };
}
