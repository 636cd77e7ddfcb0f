import { accept, foldText, type Parsed, refuse } from '@tresse/kit/values';
import { findCommune, listAllCommunes } from './find-places.ts';
import type { Commune } from './places.ts';

/** What an address tells of its commune; `code` is empty where only postal code and town are told. */
export interface AddressedCommune {
  readonly code: string;
  readonly postalCode: string | null;
  readonly town: string;
}

/** Municipal districts have codes of their own, which the list of communes does not hold. */
const districts: readonly (readonly [form: RegExp, commune: string])[] = [
  [/^751(0[1-9]|1\d|20)$/, '75056'],
  [/^6938[1-9]$/, '69123'],
  [/^132(0[1-9]|1[0-6])$/, '13055'],
];

/** Writes a town as it is compared: no accents, no article signs, `saint` in full, without `cedex`. */
const foldTown = (town: string): string =>
  foldText(town)
    .replace(/ cedex.*$/, '')
    .replaceAll(/\bst(e?)\b/g, 'saint$1');

/**
 * Finds the commune of an address: by its code, which must be in the official list, or without a code by postal code
 * and town where these name one commune; null when they do not.
 */
export function findCommuneOf({ code, postalCode, town }: AddressedCommune): Parsed<Commune | null> {
  if (code === '') {
    const communes = postalCode === null ? [] : listByPostalCode(postalCode, foldTown(town));
    return accept(communes.length === 1 ? (communes[0] ?? null) : null);
  }
  const district = districts.find(([form]) => form.test(code));
  const commune = findCommune(district?.[1] ?? code.toUpperCase());
  if (commune) return accept(commune);
  const mend = 'Give the INSEE code of a current commune, not its postal code nor that of a merged commune';
  return refuse(`Commune code « ${code} » is not in the official list`, mend);
}

let byPostalCode: ReadonlyMap<string, readonly Commune[]> | undefined;

/** Postal codes are indexed at the first question. */
function listByPostalCode(postalCode: string, town: string): readonly Commune[] {
  byPostalCode ??= indexByPostalCode();
  return byPostalCode.get(`${postalCode} ${town}`) ?? [];
}

function indexByPostalCode(): Map<string, Commune[]> {
  const entries = listAllCommunes().flatMap((commune) =>
    commune.postalCodes.map((postalCode) => ({ key: `${postalCode} ${foldTown(commune.name)}`, commune })),
  );
  const grouped = Map.groupBy(entries, ({ key }) => key);
  return new Map([...grouped].map(([key, same]) => [key, same.map(({ commune }) => commune)]));
}
