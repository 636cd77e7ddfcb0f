import { createError } from '../errors.ts';
import { associationsSubgraph } from '../ownership/ask-owners.ts';
import type { Outcome } from '../ownership/fetch.ts';
import { isObject } from '../subgraph-client/check-answer.ts';
import type { Entities } from './collect-entities.ts';
import type { PlannedFetch } from './compile-plan.ts';
import { listLostPlaces, listUnsentPlaces } from './lost-places.ts';
import { mergeAnswer } from './merge-answer.ts';
import { renameKeys } from './rename-keys.ts';
import { reportErrors } from './report-errors.ts';
import type { Run } from './run-plan.ts';

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
  const { schema } = run.owners.supergraph;
  if (fetch.renames.size > 0) renameKeys(answer, fetch.renames, schema);
  if (call.root) mergeAnswer(run.data, answer, schema);
  for (const { alias } of call.groups) {
    const list = fetch.groups.findIndex((one) => one.alias === alias);
    const indexes = share.lists.find((one) => one.list === list)?.indexes ?? [];
    const values = answer[alias];
    if (Array.isArray(values)) mergeList(values, indexes, entities[list]?.objects ?? [], run);
  }
}

function mergeList(
  values: readonly unknown[],
  indexes: readonly number[],
  objects: Entities['objects'],
  { owners }: Run,
): void {
  const { schema } = owners.supergraph;
  for (const [position, index] of indexes.entries()) {
    const value = values[position];
    if (!isObject(value)) continue;
    const [first, ...others] = objects[index] ?? [];
    if (first) mergeAnswer(first, value, schema);
    for (const object of others) mergeAnswer(object, value, schema);
  }
}

function reportFailure(outcome: Outcome, fetch: PlannedFetch, entities: readonly Entities[], run: Run): void {
  const { failure: code, share } = outcome;
  const places = listLostPlaces(outcome, fetch, entities);
  if (!code || places.length === 0) return;
  if (code in refusals) {
    const message = refusals[code as keyof typeof refusals];
    run.report.addLoss(places, (path, lostPlaces) => createError(code, message, { path, extensions: { lostPlaces } }));
    return;
  }
  const said = code in failures ? failures[code as keyof typeof failures] : failures.SUBGRAPH_ERROR;
  run.report.addLoss(places, (path, lostPlaces) =>
    createError(code, `${share.owner} ${said}.`, { path, extensions: { subgraph: share.owner, lostPlaces } }),
  );
  if (fetch.subgraph === associationsSubgraph && share.owner) run.report.addMissingPartner(share.owner, code);
}

function reportUnsent(outcome: Outcome, fetch: PlannedFetch, entities: readonly Entities[], run: Run): void {
  const owner = outcome.share.owner ?? '';
  for (const unsent of outcome.notOffered) {
    const places = listUnsentPlaces(unsent, outcome, fetch, entities);
    if (places.length > 0) run.report.addNotOffered(owner, unsent.coordinate);
    for (const place of places) run.report.explain(place);
  }
  for (const unsent of outcome.withheld) {
    const [place] = listUnsentPlaces(unsent, outcome, fetch, entities);
    const path = place?.filter((segment) => typeof segment === 'string');
    if (!path) continue;
    const message = `${unsent.coordinate} is only for members of the association that owns it.`;
    run.report.addOnce(createError('FORBIDDEN', message, { path }));
  }
}
