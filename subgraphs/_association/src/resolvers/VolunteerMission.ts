import type { VolunteerMissionResolvers } from '../generated/resolvers.ts';

/** A mission for volunteers, open or not: its columns as they are, the center by its loader. */
export const VolunteerMission: VolunteerMissionResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.mission.load(id),
  center: ({ centerId }, _, { loaders }) => loaders.center.load(centerId),
};
