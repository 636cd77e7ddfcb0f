import { erasePerson as act, type ErasePersonOutcome } from '../../actions/erase-person.ts';
import { findNoticeDueAt } from '../../domain/notice.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { messages } from '../messages.ts';

/** Erases a person, or says in both languages why not. */
export const erasePerson: NonNullable<MutationResolvers['erasePerson']> = async (_, { input }, context) =>
  toResult(await act(context, input));

function toResult(outcome: ErasePersonOutcome) {
  switch (outcome.kind) {
    case 'erased':
      return {
        __typename: 'PersonErased' as const,
        ...messages.personErased,
        erasedAt: outcome.erasedAt,
        copiesErasedBy: findNoticeDueAt(outcome.erasedAt),
      };
    case 'unknown-person':
      return { __typename: 'UnknownPerson' as const, ...messages.unknownPerson };
    case 'key-reused':
      return { __typename: 'IdempotencyKeyReused' as const, ...messages.erasureKeyReused };
  }
}
