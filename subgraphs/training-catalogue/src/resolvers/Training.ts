import { toProvenance } from '../domain/provenance.ts';
import type { TrainingResolvers } from '../generated/resolvers.ts';

/** A training: its columns as they are, its provider and actions by loaders. */
export const Training: TrainingResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.training.load(id),
  provider: ({ providerSiret }, _arguments, { loaders }) => loaders.provider.load(providerSiret),
  certifications: ({ id }, _arguments, { loaders }) => loaders.certificationsOfTraining.load(id),
  provenance: (training) => toProvenance(training, training),
  actions: ({ id }, _arguments, { loaders }) => loaders.actionsOfTraining.load(id),
};
