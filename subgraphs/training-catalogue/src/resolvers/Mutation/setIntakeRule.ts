import { setIntakeRule as act, type SetIntakeRuleOutcome } from '../../actions/set-intake-rule.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { messages } from '../messages.ts';

/** Sets terms of a provider, or says in both languages why not. */
export const setIntakeRule: NonNullable<MutationResolvers['setIntakeRule']> = async (_mutation, { input }, context) =>
  toResult(await act(context, { ...input, validTo: input.validTo ?? null }));

function toResult(outcome: SetIntakeRuleOutcome) {
  switch (outcome.kind) {
    case 'set':
      return { __typename: 'IntakeRule' as const, ...outcome.rule };
    case 'unknown-scheme':
      return { __typename: 'UnknownScheme' as const, ...messages.unknownScheme };
    case 'key-reused':
      return { __typename: 'RequestKeyReused' as const, ...messages.requestKeyReused };
  }
}
