import { accept, type Parsed } from '@tresse/kit/values';
import { type AddressedCommune, findCommuneOf } from '@tresse/reference';
import type { PlaceRecord } from './records.ts';

/** What a record tells of where a structure stands, `streets` from the number to the complement. */
export interface AddressedPlace extends AddressedCommune {
  readonly streets: readonly (string | null)[];
}

/** Reads where a structure stands: at its commune, because distances are told from commune to commune. */
export function readPlace({ streets, ...addressed }: AddressedPlace): Parsed<PlaceRecord> {
  const found = findCommuneOf(addressed);
  if (!found.ok) return found;
  const position = found.value?.position ?? null;
  return accept({
    address: streets.filter((street) => street !== null).join(', ') || null,
    postalCode: addressed.postalCode,
    communeCode: found.value?.code ?? null,
    departmentCode: found.value?.department ?? null,
    latitude: position?.latitude ?? null,
    longitude: position?.longitude ?? null,
    precision: position?.precision ?? null,
  });
}
