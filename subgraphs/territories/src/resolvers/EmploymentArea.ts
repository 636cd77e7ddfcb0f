import type { EmploymentAreaResolvers } from '../generated/resolvers.ts';
import { answerCommunePage } from './commune-page.ts';

/** An employment area. */
export const EmploymentArea: EmploymentAreaResolvers = {
  __resolveReference: ({ code }, { load }) => load.employmentAreas.load(code),
  communes: ({ code }, page, { load }) => answerCommunePage(load.communesOfEmploymentArea, code, page),
};
