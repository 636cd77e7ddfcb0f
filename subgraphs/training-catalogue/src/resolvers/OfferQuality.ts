import type { OfferQualityResolvers } from '../generated/resolvers.ts';

/** The quality of what a source tells of a provider: its criteria as they were counted. */
export const OfferQuality: OfferQualityResolvers = {
  objective: ({ criteria }) => criteria.objective,
  content: ({ criteria }) => criteria.content,
  domain: ({ criteria }) => criteria.domain,
  freshness: ({ criteria }) => criteria.freshness,
  place: ({ criteria }) => criteria.place,
  publics: ({ criteria }) => criteria.publics,
  price: ({ criteria }) => criteria.price,
  dates: ({ criteria }) => criteria.dates,
  recruitment: ({ criteria }) => criteria.recruitment,
};
