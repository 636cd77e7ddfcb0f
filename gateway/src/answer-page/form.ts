import { readMoment } from '@tresse/texts';
import type { PossibleAnswer } from './ask-about-link.ts';

/** The names of what the forms of the page send. */
export const fieldNames = {
  token: 'lien',
  language: 'langue',
  step: 'etape',
  status: 'reponse',
  reason: 'motif',
  outcome: 'resultat',
  day: 'jour',
  time: 'heure',
  place: 'lieu',
} as const;

/** What a form asks: to see an answer before it is sent, to send it, or for another link. */
export type FormStep = 'choisir' | 'confirmer' | 'nouveau-lien';

/** What is answered, as the graph takes it. */
export interface ChosenAnswer {
  readonly status: string;
  readonly reason: string | null;
  readonly outcome: string | null;
  readonly meetingAt: string | null;
  readonly meetingPlace: string | null;
}

/** Lists what a form says of the answer, as it came. */
export const listAnswerFields = (form: URLSearchParams): [name: string, value: string][] =>
  (['status', 'reason', 'outcome', 'day', 'time', 'place'] as const)
    .map((name): [string, string] => [fieldNames[name], form.get(fieldNames[name]) ?? ''])
    .filter(([, value]) => value !== '');

/** Reads the answer of a form, with what belongs to it alone; null when something of that is missing. */
export function readAnswer(form: URLSearchParams, { status, needs }: PossibleAnswer): ChosenAnswer | null {
  const read = (name: keyof typeof fieldNames) => form.get(fieldNames[name])?.trim() || null;
  const told = {
    REASON: { reason: read('reason') },
    OUTCOME: { outcome: read('outcome') },
    MEETING: {
      meetingAt: readMoment(read('day') ?? '', read('time') ?? '')?.toISOString() ?? null,
      meetingPlace: read('place'),
    },
  };
  const needed = Object.assign({}, ...needs.map((part) => told[part])) as Partial<ChosenAnswer>;
  if (Object.values(needed).includes(null)) return null;
  return { status, reason: null, outcome: null, meetingAt: null, meetingPlace: null, ...needed };
}
