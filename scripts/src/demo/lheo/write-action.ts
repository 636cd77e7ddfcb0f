import type { OfferedAction, OfferedSession } from './offer.ts';
import type { DemonstrationProvider, Site } from './providers.ts';
import { writeAddress } from './write-details.ts';
import { element, elementWith, type XmlElement } from './xml.ts';

const rhythms = { '0': 'Temps partiel, en journée', '1': 'Temps partiel, en partie à distance', '2': 'À distance' };

/** Public: job seekers, in the Formacode list of publics. */
const publics = ['80001', '80010'];

/** Makes the `action` element, in the order of the grammar. 2.2 wants a place for each, so remote ones have it too. */
export const writeAction = (action: OfferedAction, provider: DemonstrationProvider): XmlElement =>
  elementWith({ numero: action.numero }, 'action', [
    element('rythme-formation', rhythms[action.mode]),
    ...publics.map((code) => elementWith({ ref: 'V14' }, 'code-public-vise', code)),
    element('niveau-entree-obligatoire', '0'),
    element('modalites-alternance', 'Périodes en entreprise selon le projet'),
    element('modalites-enseignement', action.mode),
    element('conditions-specifiques', 'Être demandeur d’emploi ; entretien avant l’entrée'),
    element('prise-en-charge-frais-possible', '1'),
    element('lieu-de-formation', [element('coordonnees', [writeAddress(action.site)])]),
    element('modalites-entrees-sorties', action.entry),
    ...action.sessions.map((session) => writeSession(session, action.site)),
    element('prix-total-TTC', '0,00'),
    element('nombre-heures-total', String(action.hours)),
    element('conventionnement', '1'),
    element('organisme-formateur', [
      element('SIRET-formateur', [element('SIRET', provider.siret)]),
      element('raison-sociale-formateur', provider.name),
    ]),
    element('organisme-financeur', [element('code-financeur', '2')]),
  ]);

const writeSession = ({ numero, start, end, state }: OfferedSession, site: Site): XmlElement =>
  elementWith({ numero }, 'session', [
    element('periode', [element('debut', start), element('fin', end)]),
    element('adresse-inscription', [writeAddress(site)]),
    state === null ? null : element('etat-recrutement', state),
  ]);
