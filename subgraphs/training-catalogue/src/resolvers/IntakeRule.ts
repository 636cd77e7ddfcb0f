import type { IntakeRuleResolvers } from '../generated/resolvers.ts';

/** Terms of a provider: their columns as they are. */
export const IntakeRule: IntakeRuleResolvers = {
  scheme: ({ scheme }, _arguments, { loaders }) => loaders.scheme.load(scheme),
};
