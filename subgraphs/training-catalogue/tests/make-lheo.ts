/** What a test says of a session; the rest is usual: open, in October 2026. */
export interface SessionText {
  readonly numero?: string;
  readonly uri?: string;
  readonly start?: string;
  readonly end?: string;
  readonly state?: string;
}

/** What a test says of an action; the rest is usual: in person, on fixed dates, in Bordeaux. */
export interface ActionText {
  readonly numero?: string;
  readonly commune?: string;
  readonly mode?: string;
  readonly entry?: string;
  readonly sessions?: readonly SessionText[];
}

/** What a test says of a training; the rest is usual. */
export interface TrainingText {
  readonly numero?: string;
  readonly siret?: string;
  readonly title?: string;
  readonly formacodes?: readonly string[];
  readonly actions?: readonly ActionText[];
}

const attributes = (some: Record<string, string | undefined>): string =>
  Object.entries(some)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${value}"`))
    .join('');

const session = ({ numero, uri, start = '20261005', end = '20261218', state = '1' }: SessionText): string =>
  `<session${attributes({ numero, uri })}><periode><debut>${start}</debut><fin>${end}</fin></periode>` +
  `<etat-recrutement>${state}</etat-recrutement></session>`;

const action = ({ numero, commune = '33063', mode = '0', entry = '0', sessions = [{}] }: ActionText): string =>
  `<action${attributes({ numero })}><modalites-enseignement>${mode}</modalites-enseignement>` +
  `<lieu-de-formation><coordonnees><adresse><denomination>Site</denomination><ligne>1 rue des Essais</ligne>` +
  `<code-INSEE-commune>${commune}</code-INSEE-commune></adresse></coordonnees></lieu-de-formation>` +
  `<modalites-entrees-sorties>${entry}</modalites-entrees-sorties>${sessions.map(session).join('')}</action>`;

const domains = (codes: readonly string[]): string =>
  codes.length === 0
    ? ''
    : `<domaine-formation>${codes.map((code) => `<code-FORMACODE ref="V14">${code}</code-FORMACODE>`).join('')}</domaine-formation>`;

const training = ({
  numero,
  siret = '00090001900019',
  title = 'Lire',
  formacodes = [],
  actions = [{}],
}: TrainingText): string =>
  `<formation${attributes({ numero })}>${domains(formacodes)}` +
  `<intitule-formation>${title}</intitule-formation>${actions.map(action).join('')}` +
  `<organisme-formation-responsable><SIRET-organisme-formation><SIRET>${siret}</SIRET></SIRET-organisme-formation>` +
  `<nom-organisme>Sillage</nom-organisme></organisme-formation-responsable></formation>\n`;

/** Writes a LHÉO 2.3 file of which only what matters to a test is said. */
export const makeLheo = (trainings: readonly TrainingText[]): string =>
  `<lheo xmlns="http://lheo.gouv.fr/2.3"><offres>\n${trainings.map(training).join('')}</offres></lheo>`;
