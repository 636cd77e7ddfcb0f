import { REFERRAL_STATUSES, type ReferralStatus, type Transition, transitions } from '@tresse/kit/referral';
import { Kind, parse } from 'graphql';

const actors: Readonly<Record<Transition['by'], string>> = {
  ASSOCIATION: 'association',
  PROVIDER: 'organisme',
  PRESCRIBER: 'prescripteur habilité',
  SYSTEM: 'système',
};

const needs: Readonly<Record<Transition['needs'][number], string>> = {
  REASON: 'un motif',
  MEETING: 'un jour, une heure et un lieu',
  OUTCOME: 'un résultat',
  SESSION: 'une session qui a encore lieu',
  PRESCRIPTION: 'une prescription, si le dispositif en demande une',
  SITUATION: 'la situation de la personne',
};

/** How a referral ends without an entry, whoever ends it: drawn apart, since that may happen nearly everywhere. */
const closings: readonly ReferralStatus[] = [
  'TO_BE_REDIRECTED',
  'CANCELLED',
  'EXPIRED',
  'SUPERSEDED',
  'CONSENT_WITHDRAWN',
];

/** Draws, in French, what may become of a referral, from the rules of the kit and the terms of the composed SDL. */
export function createReferralPage(supergraphSdl: string): string {
  const terms = readTerms(supergraphSdl);
  const isClosing = ({ to }: Transition) => closings.includes(to);
  return [
    '# Ce que devient une orientation',
    'Généré par `npm run tresse -- compose` depuis `subgraphs/_kit/src/referral/transitions.ts`, la seule table de ces règles :' +
      ' les associations et le catalogue la partagent.',
    'Une flèche sans nom est de l’organisme de formation.',
    '## Du brouillon à la sortie',
    draw(
      transitions.filter((each) => !isClosing(each)),
      terms,
    ),
    '## Ce qui l’arrête',
    draw(transitions.filter(isClosing), terms),
    '## Qui, et avec quoi',
    listRules(terms),
  ]
    .join('\n\n')
    .concat('\n');
}

type Terms = ReadonlyMap<string, string>;

/** The French term of each status: the words of its description before the first point or colon. */
function readTerms(sdl: string): Terms {
  const statuses = parse(sdl).definitions.find(
    (node) => node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'ReferralStatus',
  );
  const values = statuses?.kind === Kind.ENUM_TYPE_DEFINITION ? (statuses.values ?? []) : [];
  return new Map(
    values.map(({ name, description }) => [name.value, description?.value.split(/ :|\./)[0] ?? name.value]),
  );
}

function draw(drawn: readonly Transition[], terms: Terms): string {
  const isDrawn = (status: ReferralStatus) => drawn.some(({ to, from }) => to === status || from.includes(status));
  const states = REFERRAL_STATUSES.filter(isDrawn).map(
    (status) => `  state "${terms.get(status) ?? status}" as ${status}`,
  );
  const moves = drawn.flatMap(({ to, from, by }) =>
    from.map((each) => `  ${each} --> ${to}${by === 'PROVIDER' ? '' : `: ${actors[by]}`}`),
  );
  return ['```mermaid', 'stateDiagram-v2', ...states, ...moves, '```'].join('\n');
}

function listRules(terms: Terms): string {
  const name = (status: ReferralStatus) => `${terms.get(status) ?? status} \`${status}\``;
  const rows = transitions.map(({ to, by, from, needs: needed }) => [
    name(to),
    actors[by],
    from.map((each) => terms.get(each) ?? each).join(', '),
    needed.map((each) => needs[each]).join(', ') || '—',
  ]);
  return [['Vers', 'Par', 'Depuis', 'Il faut'], ['---', '---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
