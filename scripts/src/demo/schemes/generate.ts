import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readStandIn } from '@tresse/territories/import';
import { type DemonstrationProvider, makeProviders } from '../lheo/providers.ts';

const term = { validFrom: '2026-01-01', validTo: '2029-01-01' };
const sources = ['Inventé pour la démonstration.'];
/** The convention whose annexes the demonstration invents. */
const parties = { agreement: 'convention-restos-du-coeur-2025-2028', association: 'restos-du-coeur' };

/** Where the files about schemes stand in the folder of the demonstration. */
export const locateSchemes = (folder: string): string => join(folder, 'schemes');

/** Writes who runs a scheme in each employment area, and what an agreement reserves and exempts from. */
export async function generateSchemes({ folder, seed }: { folder: string; seed: number }): Promise<void> {
  const providers = makeProviders(seed);
  const files = {
    mandataries: makeMandataries(providers, await readStandIn()),
    'reserved-places': makeReservedPlaces(providers),
    derogations: makeDerogations(),
  };
  await mkdir(locateSchemes(folder), { recursive: true });
  for (const [name, records] of Object.entries(files)) {
    await writeFile(join(locateSchemes(folder), `${name}.json`), `${JSON.stringify(records, null, 1)}\n`);
  }
}

/** One mandatary an area: a provider that teaches there, or else the next one. `areas` by commune, both by code. */
function makeMandataries(providers: readonly DemonstrationProvider[], areas: ReadonlyMap<string, string>) {
  const codes = [...new Set(areas.values())].toSorted();
  return codes.flatMap((area, index) => {
    const local = providers.find(({ sites }) => sites.some(({ commune }) => areas.get(commune.code) === area));
    const provider = local ?? providers[index];
    if (!provider) return [];
    const { siret, name } = provider;
    return [{ id: `demonstration-${area.toLowerCase()}`, scheme: 'HSP_SOCLE', area, siret, name, ...term, sources }];
  });
}

/** Places at the first providers, the known one among them: of one scheme, or of any. */
const makeReservedPlaces = (providers: readonly DemonstrationProvider[]) =>
  providers.slice(0, 6).map(({ siret: provider }, index) => ({
    id: `demonstration-places-${index + 1}`,
    ...parties,
    provider,
    scheme: index % 3 === 2 ? null : 'HSP_SOCLE',
    places: 4 + index,
    ...term,
  }));

const makeDerogations = () => [
  {
    id: 'demonstration-delai',
    ...parties,
    scheme: 'HSP_1N',
    provider: null,
    text: 'Inventé pour la démonstration : le délai de dix-huit mois entre deux formations ne s’applique pas.',
    ...term,
  },
];
