import type { OfferedTraining } from './offer.ts';
import type { DemonstrationProvider } from './providers.ts';
import { writeAction } from './write-action.ts';
import { writeDetails, writeGenericContact } from './write-details.ts';
import { element, elementWith, type XmlElement } from './xml.ts';

/** The versions of LHÉO in which the demonstration is written. */
export type LheoVersion = '2.3' | '2.2';

/** "Savoirs de base" and "niveau VI": the new levels are not in 2.2. */
const entryLevels = { '2.3': '11', '2.2': '2' } as const;

/** Makes the `formation` element of a training, in the order of the grammar; `day` is `AAAAMMJJ`. */
export function writeTraining(training: OfferedTraining, version: LheoVersion, day: string): XmlElement {
  const { numero, title, trade, provider, actions } = training;
  return elementWith({ numero, datecrea: day, datemaj: day }, 'formation', [
    element(
      'domaine-formation',
      trade.formacodes.map((code, index) =>
        elementWith({ ref: 'V14', ...(index === 0 && { tag: 'principal' }) }, 'code-FORMACODE', code),
      ),
    ),
    element('intitule-formation', title),
    element('objectif-formation', trade.objective),
    element('resultats-attendus', trade.certifying ? 'Certification' : 'Attestation de formation'),
    element('contenu-formation', trade.content),
    element('certifiante', trade.certifying ? '1' : '0'),
    element('contact-formation', [writeGenericContact(provider)]),
    element('parcours-de-formation', '2'),
    element('code-niveau-entree', entryLevels[version]),
    element('objectif-general-formation', trade.aim),
    ...actions.map((action) => writeAction(action, provider)),
    writeOrganisation(provider),
  ]);
}

const writeOrganisation = (provider: DemonstrationProvider): XmlElement =>
  element('organisme-formation-responsable', [
    element('numero-activite', provider.activityNumber),
    element('SIRET-organisme-formation', [element('SIRET', provider.siret)]),
    element('nom-organisme', provider.name),
    element('raison-sociale', `${provider.name} (organisme inventé pour la démonstration)`),
    element('coordonnees-organisme', [writeDetails(provider)]),
    element('contact-organisme', [writeGenericContact(provider)]),
  ]);
