import type { OwnVolunteeringResolvers } from '../generated/resolvers.ts';

/** What a person does as a volunteer: its columns as they are, the mission by its loader. */
export const OwnVolunteering: OwnVolunteeringResolvers = {
  mission: ({ missionId }, _, { loaders }) => (missionId === null ? null : loaders.mission.load(missionId)),
};
