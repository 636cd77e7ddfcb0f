import type { SessionRow } from '../db/sessions.ts';
import type { ActionRow } from '../db/training-actions.ts';
import type { TrainingRow } from '../db/trainings.ts';
import { type CodedElement, type CodeValue, writeCode } from '../domain/dictionaries/index.ts';
import type { Told, ToldParts } from '../domain/told.ts';

/** Puts the texts and codes that columns hold back among what is told. */
function complete(told: Told | null, columns: Readonly<Record<string, string | null>>): ToldParts {
  const held = Object.entries(columns).flatMap(([name, text]) => (text === null ? [] : [[name, [text]] as const]));
  return { ...Object.fromEntries(held), ...(typeof told === 'string' ? {} : told) };
}

const toCode = <Name extends CodedElement>(element: Name, value: CodeValue<Name> | null): string | null =>
  value === null ? null : writeCode(element, value);

/** A session as LHÉO tells it. */
export const toldSession = (session: SessionRow): ToldParts =>
  complete(session.told, { 'etat-recrutement': toCode('etat-recrutement', session.recruitmentState) });

/** An action as LHÉO tells it, with its sessions. */
export const toldAction = (action: ActionRow, sessions: readonly SessionRow[]): ToldParts => ({
  ...complete(action.told, {
    'acces-handicapes': action.accessibility,
    'modalites-enseignement': toCode('modalites-enseignement', action.deliveryMode),
    'modalites-entrees-sorties': toCode('modalites-entrees-sorties', action.entryMode),
    'niveau-entree-obligatoire': toCode('niveau-entree-obligatoire', action.entryLevelRequired),
    'prise-en-charge-frais-possible': toCode('prise-en-charge-frais-possible', action.costsMayBeCovered),
  }),
  session: sessions.map(toldSession),
});

/** A training as LHÉO tells it, with its actions. */
export const toldTraining = (training: TrainingRow, actions: readonly ToldParts[]): ToldParts => ({
  ...complete(training.told, {
    'intitule-formation': training.title,
    'objectif-formation': training.objective,
    'resultats-attendus': training.expectedResults,
    'contenu-formation': training.content,
    certifiante: toCode('certifiante', training.certifying),
    'code-niveau-entree': toCode('code-niveau-entree', training.entryLevel),
    'code-niveau-sortie': toCode('code-niveau-sortie', training.exitLevel),
    'objectif-general-formation': toCode('objectif-general-formation', training.goal),
  }),
  action: actions,
});
