import type { ErrorCode } from '../errors.ts';
import type { Call, CallGroup } from '../subgraph-client/call.ts';
import { type AcceptId, findRefusal, isObject, type Refusal } from '../subgraph-client/check-answer.ts';
import type { Reply } from '../subgraph-client/post.ts';
import type { Outcome, ReportedError, Representation } from './fetch.ts';

/** How much of what a subgraph says is read: more errors, or longer ones, say nothing new. */
const mostErrors = 1000;
const mostCharacters = 500;

/** What decides whether an answer is believed. */
export interface AnswerReader {
  readonly accept: AcceptId;
  readonly report: (reason: string) => void;
}

/** Reads a reply: its data when all of it is as asked, and the errors that the subgraph reported. */
export function readAnswer(
  reply: Reply,
  call: Call,
  taken: readonly (readonly Representation[])[],
  reader: AnswerReader,
): Pick<Outcome, 'answer' | 'errors' | 'failure'> {
  const fail = (failure: ErrorCode, reason: string) => {
    reader.report(reason);
    return { answer: null, errors: [], failure };
  };
  if ('failure' in reply) return fail(reply.failure, reply.reason);
  const { body } = reply;
  if (!isObject(body)) return fail('SUBGRAPH_ANSWER_REFUSED', 'the body is not an object');
  const errors = readErrors(body['errors']);
  const data = body['data'];
  if (data === undefined || data === null) {
    if (errors.length > 0) return { answer: null, errors, failure: null };
    return fail('SUBGRAPH_ANSWER_REFUSED', 'neither data nor errors came');
  }
  const refusal = call.root
    ? findRefusal(call.root, data, reader.accept)
    : findListsRefusal(call, data, taken, reader.accept);
  if (refusal) return fail('SUBGRAPH_ANSWER_REFUSED', refusal);
  return { answer: data as Record<string, unknown>, errors, failure: null };
}

function findListsRefusal(
  call: Call,
  data: unknown,
  taken: readonly (readonly Representation[])[],
  accept: AcceptId,
): Refusal | null {
  if (!isObject(data)) return 'data is not an object';
  if (Object.keys(data).some((key) => !call.groups.some((group) => group.alias === key)))
    return 'a list came that was not selected';
  for (const [index, group] of call.groups.entries()) {
    const refusal = findListRefusal(group, data[group.alias], taken[index] ?? [], accept);
    if (refusal) return refusal;
  }
  return null;
}

function findListRefusal(
  group: CallGroup,
  list: unknown,
  representations: readonly Representation[],
  accept: AcceptId,
): Refusal | null {
  if (!Array.isArray(list)) return 'the entities are not a list';
  if (list.length !== representations.length) return `${list.length} entities came for ${representations.length}`;
  for (const [index, entity] of list.entries()) {
    if (entity === null) continue;
    const refusal =
      findRefusal(group.shape, entity, accept) ?? findEchoRefusal(group, entity, representations[index] ?? {});
    if (refusal) return refusal;
  }
  return null;
}

function findEchoRefusal(
  group: CallGroup,
  entity: Readonly<Record<string, unknown>>,
  representation: Representation,
): Refusal | null {
  const typename = String(representation['__typename']);
  const told = String(entity['__typename']);
  if (!group.isAnswer(typename, told)) return 'an entity of another type came';
  for (const { name, alias } of group.echoesOf(told)) {
    const isAsked = Object.hasOwn(representation, name);
    if (isAsked && String(entity[alias]) !== String(representation[name]))
      return 'another entity came than the one asked for';
  }
  return null;
}

function readErrors(errors: unknown): ReportedError[] {
  if (!Array.isArray(errors)) return [];
  return errors
    .slice(0, mostErrors)
    .filter(isObject)
    .map((error) => {
      const extensions = isObject(error['extensions']) ? error['extensions'] : {};
      return {
        message: typeof error['message'] === 'string' ? error['message'].slice(0, mostCharacters) : '',
        path: Array.isArray(error['path']) ? error['path'].filter(isSegment) : [],
        code: typeof extensions['code'] === 'string' ? extensions['code'] : null,
      };
    });
}

function isSegment(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}
