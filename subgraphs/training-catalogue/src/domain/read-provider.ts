import { accept, keepGenericMailbox, keepGenericPhone, type Parsed, parseSiret, refuse } from '@tresse/kit/values';
import { parseActivityNumber } from './activity-number.ts';
import { findElement, type LheoElement, listChildren, readText } from './lheo-element.ts';
import { type FamiliarNames, readLine } from './persons.ts';
import type { ProviderRecord } from './records.ts';

/**
 * Reads the organisation that answers for a training. Of its details only the generic telephone and mailbox are kept;
 * names of persons and the contacts of training and session are not read at all.
 */
export function readProvider(formation: LheoElement, source: string): Parsed<ProviderRecord> {
  const organisation = findElement(formation, 'organisme-formation-responsable');
  if (!organisation) {
    return refuse(
      'The training names no organisation that answers for it',
      'Add organisme-formation-responsable with its SIRET',
    );
  }
  const siret = parseProviderSiret(readText(organisation, 'SIRET-organisme-formation', 'SIRET'));
  if (!siret.ok) return siret;
  const details = findDetails(organisation);
  const name = readLine(readText(organisation, 'nom-organisme')) ?? readLine(readText(organisation, 'raison-sociale'));
  return accept({
    siret: siret.value,
    source,
    name,
    activityNumber: parseActivityNumber(readText(organisation, 'numero-activite')),
    phone: readPhone(details),
    email: keepGenericMailbox(readText(details, 'courriel'), listFamiliar(organisation, name)),
  });
}

const findDetails = (organisation: LheoElement): LheoElement | null =>
  findElement(organisation, 'coordonnees-organisme', 'coordonnees');

/** The names with which a mailbox is the organisation's: its own and that of its town. */
const listFamiliar = (organisation: LheoElement, name: string | null): FamiliarNames => [
  name,
  readLine(readText(findDetails(organisation), 'adresse', 'ville')),
];

/** The names that are familiar in a formation. */
export function readFamiliar(formation: LheoElement, { name }: ProviderRecord): FamiliarNames {
  const organisation = findElement(formation, 'organisme-formation-responsable');
  return organisation ? listFamiliar(organisation, name) : [name];
}

function readPhone(details: LheoElement | null): string | null {
  const numbers = listChildren(findElement(details, 'telfixe'), 'numtel');
  return numbers.map(({ text }) => keepGenericPhone(text)).find((phone) => phone !== null) ?? null;
}

/** Fourteen zeros pass the key but stand for an unknown number. */
function parseProviderSiret(text: string): Parsed<string> {
  if (!/^0*$/.test(text)) return parseSiret(text);
  return refuse('The SIRET of the organisation is missing', 'Give the 14 digits of the establishment');
}
