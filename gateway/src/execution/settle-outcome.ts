import { createError } from '../errors.ts';
import { associationsSubgraph } from '../ownership/ask-owners.ts';
import type { Outcome } from '../ownership/fetch.ts';
import { isObject } from '../subgraph-client/check-answer.ts';
import type { Entities } from './collect-entities.ts';
import type { PlannedFetch } from './compile-plan.ts';
import { listLostPlaces, listUnsentPlaces } from './lost-places.ts';
import { mergeAnswer } from './merge-answer.ts';
import { reportErrors } from './report-errors.ts';
import type { Run } from './run-plan.ts';
import { findFirstPlace } from './selected-places.ts';

const failures = {
  SUBGRAPH_UNAVAILABLE: 'does not answer',
  SUBGRAPH_TIMEOUT: 'did not answer in time',
  SUBGRAPH_ANSWER_REFUSED: 'gave an answer that does not fit what was asked',
  SUBGRAPH_ERROR: 'could not answer',
} as const;

const refusals = {
  UNKNOWN_ASSOCIATION: 'No association of this hub owns this id.',
  BAD_USER_INPUT: 'The arguments hold ids of more than one association.',
} as const;

/** Merges what an owner answered and reports what it did not. */
export function settleOutcome(outcome: Outcome, fetch: PlannedFetch, entities: readonly Entities[], run: Run): void {
  reportUnsent(outcome, fetch, entities, run);
  if (outcome.answer) mergeOutcome(outcome, fetch, entities, run);
  if (outcome.failure) reportFailure(outcome, fetch, entities, run);
  reportErrors(outcome, fetch, entities, run);
}

function mergeOutcome(outcome: Outcome, fetch: PlannedFetch, entities: readonly Entities[], run: Run): void {
  const { answer, call, share } = outcome;
  if (!answer || !call) return;
  if (call.root) mergeAnswer(run.data, call.root, answer);
  for (const group of call.groups) {
    const list = fetch.groups.findIndex((one) => one.alias === group.alias);
    const values = answer[group.alias];
    const indexes = share.lists.find((one) => one.list === list)?.indexes ?? [];
    indexes.forEach((index, position) => {
      const value = Array.isArray(values) ? values[position] : null;
      if (!isObject(value)) return;
      for (const target of entities[list]?.targets[index] ?? []) mergeAnswer(target.object, group.shape, value);
    });
  }
}

function reportFailure(outcome: Outcome, fetch: PlannedFetch, entities: readonly Entities[], run: Run): void {
  const { failure: code, share } = outcome;
  const places = listLostPlaces(outcome, fetch, entities, run.variables);
  const path = findFirstPlace(places, run.selectionSet);
  if (!code || !path) return;
  for (const place of places) run.report.explain(place);
  if (code in refusals) {
    const message = refusals[code as keyof typeof refusals];
    run.report.add(createError(code, message, { path, extensions: { lostPlaces: places.length } }));
    return;
  }
  const said = code in failures ? failures[code as keyof typeof failures] : failures.SUBGRAPH_ERROR;
  const extensions = { subgraph: share.owner, lostPlaces: places.length };
  run.report.add(createError(code, `${share.owner} ${said}.`, { path, extensions }));
  if (fetch.subgraph === associationsSubgraph && share.owner) run.report.addMissingPartner(share.owner, code);
}

function reportUnsent(outcome: Outcome, fetch: PlannedFetch, entities: readonly Entities[], run: Run): void {
  const owner = outcome.share.owner ?? '';
  for (const unsent of outcome.notOffered) {
    const places = listUnsentPlaces(unsent, outcome, fetch, entities, run.variables);
    if (places.length > 0) run.report.addNotOffered(owner, unsent.coordinate);
    for (const place of places) run.report.explain(place);
  }
  for (const unsent of outcome.withheld) {
    const [place] = listUnsentPlaces(unsent, outcome, fetch, entities, run.variables);
    const path = place?.filter((segment) => typeof segment === 'string');
    if (!path) continue;
    const message = `${unsent.coordinate} is only for members of the association that owns it.`;
    run.report.addOnce(createError('FORBIDDEN', message, { path }));
  }
}
