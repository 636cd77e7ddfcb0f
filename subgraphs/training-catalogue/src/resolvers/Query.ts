import { checkPageSize, decodeCursor, toConnection } from '@tresse/kit';
import { dayInParis } from '@tresse/kit/values';
import { openAnswerLink } from '../actions/open-answer-link.ts';
import { listPayBands, listSchemesOn } from '../db/schemes.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { searchSessions, toSearching } from '../search/search-sessions.ts';

/** Entities by key; null when the catalogue does not hold them. */
export const Query: QueryResolvers = {
  searchSessions: (_query, asked, context) => searchSessions(asked, toSearching(context)),
  training: (_query, { id }, { loaders }) => loaders.training.load(id),
  session: (_query, { id }, { loaders }) => loaders.session.load(id),
  provider: (_query, { siret }, { loaders }) => loaders.provider.load(siret),
  async receivedReferrals(_query, { first, after }, { loaders }) {
    const page = { limit: checkPageSize(first) + 1, after: decodeCursor(after, ['instant', 'string']) };
    const rows = await loaders.receivedReferrals.load('', page);
    return toConnection(rows, first, ({ receivedAt, id }) => [receivedAt, id]);
  },
  async referralsToRelay(_query, { first, after }, { loaders, caller }) {
    const page = { limit: checkPageSize(first) + 1, after: decodeCursor(after, ['instant', 'string']) };
    const rows = await loaders.referralsToRelay.load(caller.provider ?? '', page);
    return toConnection(rows, first, ({ receivedAt, id }) => [receivedAt, id]);
  },
  followedSearches: (_query, { center }, { loaders }) => loaders.followedSearchesOfCenter.load(center),
  referralByAnswerLink: (_query, { token }, context) => openAnswerLink(context, token),
  schemes: (_query, { on }, { db, now }) => listSchemesOn(db, on ?? dayInParis(now())),
  scheme: (_query, { code }, { loaders }) => loaders.scheme.load(code),
  traineePayBands: (_query, { on }, { db, now }) => listPayBands(db, on ?? dayInParis(now())),
  async accreditations(_query, { first, after, scheme, association, siret, on }, { loaders }) {
    const asked = { scheme: scheme ?? null, association: association ?? null, siret: siret ?? null, on: on ?? null };
    const page = { ...asked, limit: checkPageSize(first) + 1, after: decodeCursor(after, ['day', 'string']) };
    const rows = await loaders.accreditations.load('', page);
    return toConnection(rows, first, ({ validFrom, id }) => [validFrom, id]);
  },
};
