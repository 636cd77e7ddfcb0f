import { accept, type Parsed } from '@tresse/kit/values';
import { type Commune, findCommuneOf } from '@tresse/reference';
import { createPlaceId } from './ids.ts';
import { findElement, type LheoElement, listChildren, readText } from './lheo-element.ts';
import { readLine } from './persons.ts';
import type { PlaceRecord, Remark } from './records.ts';

/** Finds the address of an action: that of its first `lieu-de-formation` that has one. */
export function findAddress(action: LheoElement): LheoElement | null {
  const addresses = listChildren(action, 'lieu-de-formation').map((place) =>
    findElement(place, 'coordonnees', 'adresse'),
  );
  return addresses.find((address) => address !== null) ?? null;
}

/**
 * Reads where an action is given: its first `lieu-de-formation` that has an address. Null when none is told. `nom` and `prenom` of the
 * details are persons' and not read; the place's own name is `denomination`.
 */
export function readPlace(action: LheoElement, remarks: Remark[]): Parsed<PlaceRecord | null> {
  const address = findAddress(action);
  if (!address) return accept(null);
  const postalCode = readPostalCode(address);
  const commune = readCommune(address, postalCode, remarks);
  if (!commune.ok) return commune;
  const told = { name: readLine(readText(address, 'denomination')), address: readStreet(address), postalCode };
  const communeCode = commune.value?.code ?? null;
  const position = commune.value?.position ?? null;
  return accept({
    id: createPlaceId(told.name, told.address, postalCode, communeCode),
    ...told,
    communeCode,
    departmentCode: commune.value?.department ?? null,
    latitude: position?.latitude ?? null,
    longitude: position?.longitude ?? null,
    precision: position?.precision ?? null,
  });
}

/** The commune of an address. One whose code is no longer official is found by postal code and town, with a remark. */
function readCommune(address: LheoElement, postalCode: string | null, remarks: Remark[]): Parsed<Commune | null> {
  const code = readText(address, 'code-INSEE-commune');
  const town = readText(address, 'ville');
  const told = findCommuneOf({ code, postalCode, town });
  if (told.ok) return told;
  const other = findCommuneOf({ code: '', postalCode, town });
  if (!other.ok || other.value === null) return told;
  const reason = 'code-INSEE-commune: no current commune, taken by postal code and town';
  remarks.push({ line: address.line, reason });
  return other;
}

function readPostalCode(address: LheoElement): string | null {
  const code = readText(address, 'codepostal').replaceAll(/\s/g, '');
  return /^\d{5}$/.test(code) ? code : null;
}

function readStreet(address: LheoElement): string | null {
  const lines = listChildren(address, 'ligne').map((line) => readLine(line.text));
  return lines.filter((line) => line !== null).join(', ') || null;
}
