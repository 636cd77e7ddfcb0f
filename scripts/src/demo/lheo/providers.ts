import { type Commune, listCommunes, listDepartments, makeSiret } from '@tresse/reference';
import { createRandom, type Random } from '../random.ts';
import { shareOut } from '../share-out.ts';
import { countPeople, pickTown } from '../towns.ts';

/** A place where an invented provider teaches, in a real commune. */
export interface Site {
  readonly name: string;
  readonly street: string;
  readonly postalCode: string;
  readonly commune: Commune;
}

/** An invented training provider; the first of its sites is its seat. */
export interface DemonstrationProvider {
  readonly siret: string;
  readonly name: string;
  readonly activityNumber: string;
  readonly phone: string;
  readonly email: string;
  readonly department: string;
  readonly sites: readonly Site[];
}

const providerCount = 120;
const words =
  `Galet Boussole Brindille Compas Lanterne Marelle Sillon Girouette Alouette Noisette Cerise Violon Escargot
Pinceau Cadran Clochette Ricochet Tournesol Bruyère Sablier`.split(/\s+/);
const streets = [
  'rue des Essais',
  'avenue des Exemples',
  'place du Modèle',
  'rue de l’Invention',
  'allée du Brouillon',
];

/** The provider as which the demonstration signs in: the first one, in Bordeaux. */
export const demonstrationProvider = { siret: makeSiret(1), name: 'Galet et Boussole Formation', commune: '33063' };

/** Makes the invented providers, in proportion to the people of each department of the region. */
export function makeProviders(seed: number): DemonstrationProvider[] {
  const random = createRandom(seed, 'lheo providers');
  const communes = listCommunes();
  const towns = listDepartments()
    .map(({ code }) => communes.filter(({ department }) => department === code))
    // The demonstration's own provider is the first one made.
    .toSorted((a, b) => Number(holdsBordeaux(b)) - Number(holdsBordeaux(a)));
  const shares = shareOut(providerCount, towns.map(countPeople));
  const seats = towns.flatMap((inDepartment, index) => Array<Commune[]>(shares[index] ?? 0).fill(inDepartment));
  return seats.map((inDepartment, index) => makeProvider(random, index, inDepartment));
}

const holdsBordeaux = (communes: readonly Commune[]): boolean =>
  communes.some(({ code }) => code === demonstrationProvider.commune);

function makeProvider(random: Random, index: number, inDepartment: readonly Commune[]): DemonstrationProvider {
  const name = nameProvider(index);
  const number = String(index + 1).padStart(4, '0');
  const department = inDepartment[0]?.department ?? '';
  const seat = index === 0 ? inDepartment.find(({ code }) => code === demonstrationProvider.commune) : undefined;
  const siteCount = random.between(1, 5);
  const communes = Array.from({ length: siteCount }, () => pickTown(random, inDepartment));
  return {
    siret: makeSiret(index + 1),
    name,
    activityNumber: `00${department}000${number}`,
    // 05 36 49 is kept for works of fiction by the numbering plan (Arcep).
    phone: `05 36 49 ${number.slice(0, 2)} ${number.slice(2)}`,
    email: `contact@${toDomain(name)}.example`,
    department,
    sites: [...new Set(seat ? [seat, ...communes] : communes)].map((commune) => makeSite(random, name, commune)),
  };
}

/** Pairs of different words, each pair once. */
function nameProvider(index: number): string {
  const first = index % words.length;
  const second = (first + 1 + Math.floor(index / words.length)) % words.length;
  return `${words[first]} et ${words[second]} Formation`;
}

const makeSite = (random: Random, name: string, commune: Commune): Site => ({
  name: `${name}, site de ${commune.name}`,
  street: `${random.between(1, 120)} ${random.pick(streets)}`,
  postalCode: commune.postalCodes[0] ?? '',
  commune,
});

const toDomain = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z]+/g, '-');
