import { earliestDay, foldText, latestDay, type PartialDate } from '@tresse/kit/values';
import type { Reading } from './reading.ts';

/** What must hold for an action to be of a scheme; null and an empty list ask nothing. Days `YYYY-MM-DD`, half-open. */
export interface SchemeRule {
  readonly scheme: string;
  readonly objective: string | null;
  /** Words that one of the hints holds, whatever their accents and capitals. */
  readonly hint: string | null;
  readonly funder: string | null;
  /** Of which one must be the action's. */
  readonly formacodes: readonly string[];
  readonly siret: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** What is known of an action that tells its scheme; `siret` is the provider's, dates those of its sessions that have any. */
export interface ActionFacts {
  readonly hints: readonly string[];
  readonly funders: readonly string[];
  readonly formacodes: readonly string[];
  readonly siret: string;
  readonly starts: readonly PartialDate[];
  readonly ends: readonly PartialDate[];
}

/** An action with what is known of it. */
export interface KnownAction extends ActionFacts {
  readonly id: string;
}

/** Lists what a reading tells of its actions. */
export function listActionFacts({ trainings, actions, fundings, sessions }: Reading): KnownAction[] {
  const trainingOf = new Map(trainings.map((training) => [training.id, training]));
  const fundingsOf = Map.groupBy(fundings, ({ actionId }) => actionId);
  const sessionsOf = Map.groupBy(sessions, ({ actionId }) => actionId);
  return actions.map(({ id, trainingId, schemeHints }) => {
    const own = sessionsOf.get(id) ?? [];
    const training = trainingOf.get(trainingId);
    return {
      id,
      hints: schemeHints,
      funders: (fundingsOf.get(id) ?? []).map(({ funder }) => funder),
      formacodes: (training?.formacodes ?? []).map(({ code }) => code),
      siret: training?.providerSiret ?? '',
      starts: own.flatMap(({ startDate }) => startDate ?? []),
      ends: own.flatMap(({ startDate, endDate }) => endDate ?? startDate ?? []),
    };
  });
}

/** The scheme of an action, with its objective where the rule tells one. */
export interface AssignedScheme {
  readonly scheme: string;
  readonly objective: string | null;
}

/** Finds the scheme of an action: that of the first rule whose every condition holds; null when none does. */
export function findScheme(rules: readonly SchemeRule[], action: ActionFacts): AssignedScheme | null {
  const rule = rules.find((each) => holds(each, action));
  return rule ? { scheme: rule.scheme, objective: rule.objective } : null;
}

const holds = (rule: SchemeRule, action: ActionFacts): boolean =>
  (rule.hint === null || action.hints.some((hint) => hasWords(hint, rule.hint ?? ''))) &&
  (rule.funder === null || action.funders.includes(rule.funder)) &&
  (rule.formacodes.length === 0 || rule.formacodes.some((code) => action.formacodes.includes(code))) &&
  (rule.siret === null || rule.siret === action.siret) &&
  meets(rule, action);

/** Whole words: « VAE » is not in « élevae ». */
const hasWords = (text: string, words: string): boolean => ` ${foldText(text)} `.includes(` ${foldText(words)} `);

/** Whether some day of the sessions can be one of the rule's; sessions without dates can be on any. */
function meets({ validFrom, validTo }: SchemeRule, { starts, ends }: ActionFacts): boolean {
  const first = starts.map(earliestDay).toSorted()[0];
  const last = ends.map(latestDay).toSorted().at(-1);
  const beginsBefore = validTo === null || first === undefined || first < validTo;
  const endsBehind = validFrom === null || last === undefined || last >= validFrom;
  return beginsBefore && endsBehind;
}
