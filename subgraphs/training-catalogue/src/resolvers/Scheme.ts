import { dayInParis } from '@tresse/kit/values';
import type { SchemeResolvers } from '../generated/resolvers.ts';

/** A scheme: its columns as they are, its mandataries on a day. */
export const Scheme: SchemeResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.scheme.load(code),
  mandataries: ({ code }, { on }, { loaders, now }) => loaders.mandataries.load(code, { day: on ?? dayInParis(now()) }),
};
