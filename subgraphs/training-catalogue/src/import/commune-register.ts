import { type Commune, findCommune, listCommunes } from '@tresse/reference';
import { type CommuneRegister, foldTown } from '../domain/communes.ts';

/** Codes of the regions of France (COG 2026). */
const regions = '01 02 03 04 06 11 24 27 28 32 44 52 53 75 76 84 93 94'.split(' ');

const writeKey = (postalCode: string, town: string): string => `${postalCode} ${town}`;

/** Makes the register of all current communes of France; postal codes are indexed at the first question. */
export function createCommuneRegister(): CommuneRegister {
  let byPostalCode: Map<string, Commune[]> | null = null;
  return {
    findByCode: findCommune,
    listByPostalCode(postalCode, town) {
      byPostalCode ??= indexByPostalCode();
      return byPostalCode.get(writeKey(postalCode, town)) ?? [];
    },
  };
}

function indexByPostalCode(): Map<string, Commune[]> {
  const communes = regions.flatMap((region) => listCommunes(region));
  const entries = communes.flatMap((commune) =>
    commune.postalCodes.map((postalCode) => ({ key: writeKey(postalCode, foldTown(commune.name)), commune })),
  );
  const grouped = Map.groupBy(entries, ({ key }) => key);
  return new Map([...grouped].map(([key, same]) => [key, same.map(({ commune }) => commune)]));
}
