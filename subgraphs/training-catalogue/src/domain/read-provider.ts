import {
  accept,
  cleanLine,
  keepGenericMailbox,
  keepGenericPhone,
  type Parsed,
  parseSiret,
  refuse,
} from '@tresse/kit/values';
import { parseActivityNumber } from './activity-number.ts';
import { findElement, type LheoElement, readText } from './lheo-element.ts';
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
  const details = findElement(organisation, 'coordonnees-organisme', 'coordonnees');
  const name =
    cleanLine(readText(organisation, 'nom-organisme')) ?? cleanLine(readText(organisation, 'raison-sociale'));
  return accept({
    siret: siret.value,
    source,
    name,
    activityNumber: parseActivityNumber(readText(organisation, 'numero-activite')),
    phone: keepGenericPhone(readText(details, 'telfixe', 'numtel')),
    email: keepGenericMailbox(readText(details, 'courriel'), [name, readText(details, 'adresse', 'ville')]),
  });
}

/** Fourteen zeros pass the key but stand for an unknown number. */
function parseProviderSiret(text: string): Parsed<string> {
  if (!/^0*$/.test(text)) return parseSiret(text);
  return refuse('The SIRET of the organisation is missing', 'Give the 14 digits of the establishment');
}
