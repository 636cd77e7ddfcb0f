import { accept, type Parsed, refuse } from '@tresse/kit/values';
import { foldText } from './clean-text.ts';

/** Where a point stands and what it stands for. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
  readonly precision: 'COMMUNE' | 'EPCI';
}

/** What the catalogue needs of a commune. */
export interface Commune {
  readonly code: string;
  readonly department: string;
  readonly position: Position | null;
}

/** The official communes, as the caller knows them. */
export interface CommuneRegister {
  findByCode(code: string): Commune | null;
  /** The communes of a postal code whose name folds to `town`. */
  listByPostalCode(postalCode: string, town: string): readonly Commune[];
}

/** Municipal districts have codes of their own, which the list of communes does not hold. */
const districts: readonly (readonly [form: RegExp, commune: string])[] = [
  [/^751(0[1-9]|1\d|20)$/, '75056'],
  [/^6938[1-9]$/, '69123'],
  [/^132(0[1-9]|1[0-6])$/, '13055'],
];

/** Writes a town as it is compared: no accents, no article signs, `saint` in full, without `cedex`. */
export const foldTown = (town: string): string =>
  foldText(town)
    .replace(/ cedex.*$/, '')
    .replaceAll(/\bst(e?)\b/g, 'saint$1');

/**
 * Finds the commune of an address: by its code, which must be in the official list, or without a code by postal code
 * and town where these name one commune; null when they do not.
 */
export function findCommuneOf(
  { code, postalCode, town }: { code: string; postalCode: string | null; town: string },
  register: CommuneRegister,
): Parsed<Commune | null> {
  if (code === '') {
    const communes = postalCode === null ? [] : register.listByPostalCode(postalCode, foldTown(town));
    return accept(communes.length === 1 ? (communes[0] ?? null) : null);
  }
  const district = districts.find(([form]) => form.test(code));
  const commune = register.findByCode(district?.[1] ?? code.toUpperCase());
  if (commune) return accept(commune);
  const mend = 'Give the INSEE code of a current commune, not its postal code nor that of a merged commune';
  return refuse(`Commune code « ${code} » is not in the official list`, mend);
}
