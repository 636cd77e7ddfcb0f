import type { NoticeResolvers } from '../generated/resolvers.ts';

/** A notice: its columns as they are, the center by its loader. */
export const Notice: NoticeResolvers = {
  center: ({ centerId }, _, { loaders }) => loaders.center.load(centerId),
};
