import type { DepartmentResolvers } from '../generated/resolvers.ts';
import { answerCommunePage } from './commune-page.ts';

/** A department. */
export const Department: DepartmentResolvers = {
  __resolveReference: ({ code }, { load }) => load.departments.load(code),
  population: async ({ code }, _, { load }) => (await load.departmentPopulations.load(code))?.inhabitants ?? null,
  region: ({ regionCode }, _, { load }) => load.regions.load(regionCode),
  epcis: ({ code }, _, { load }) => load.epcisOfDepartment.load(code),
  communes: ({ code }, page, { load }) => answerCommunePage(load.communesOfDepartment, code, page),
};
