import { getLoaded } from '@tresse/kit';
import { toProvenance } from '../domain/provenance.ts';
import type { TrainingActionResolvers } from '../generated/resolvers.ts';

/** An action: its columns as they are, what it belongs to and what belongs to it by loaders. */
export const TrainingAction: TrainingActionResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.action.load(id),
  training: ({ trainingId }, _arguments, { loaders }) => loaders.training.load(trainingId),
  place: ({ placeId }, _arguments, { loaders }) => (placeId === null ? null : loaders.place.load(placeId)),
  funding: ({ id }, _arguments, { loaders }) => loaders.fundingOfAction.load(id),
  alike: async ({ likeness }, _arguments, { loaders }) =>
    likeness === null ? null : Math.max(0, ((await loaders.alike.load(likeness))?.actions ?? 0) - 1),
  provenance: async (action, _arguments, { loaders }) =>
    toProvenance(action, getLoaded(await loaders.training.load(action.trainingId))),
  sessions: ({ id }, _arguments, { loaders }) => loaders.sessionsOfAction.load(id),
  async scheme({ id }, _arguments, { loaders }) {
    const assigned = await loaders.schemeOfAction.load(id);
    return assigned && loaders.scheme.load(assigned.scheme);
  },
  async schemeObjective({ id }, _arguments, { loaders }) {
    const assigned = await loaders.schemeOfAction.load(id);
    const scheme = assigned && (await loaders.scheme.load(assigned.scheme));
    return scheme?.objectives.find(({ code }) => code === assigned?.objective) ?? null;
  },
};
