import { createListLoader, createLoader, createPageLoader, createReads, type SubgraphContext } from '@tresse/kit';
import {
  fetchAgreements,
  fetchAgreementsOfAssociations,
  fetchAxes,
  fetchChildren,
  fetchSignatories,
} from './db/agreements.ts';
import { fetchAssociations } from './db/associations.ts';
import { fetchCommitments, fetchNextMeetings, type MeetingsAsked } from './db/commitments.ts';
import { findAgreementReach } from './domain/reach.ts';

const byId = ({ id }: { readonly id: string }): string => id;
const byAgreement = ({ agreementId }: { readonly agreementId: string }): string => agreementId;

/** Makes the loaders of one request: one statement a field and wave. */
export function createLoaders({ db, caller }: SubgraphContext) {
  const reach = findAgreementReach(caller);
  const within = createReads(db, reach);
  return {
    associations: createLoader((ids) => fetchAssociations(db, ids), byId),
    agreements: createLoader((ids) => fetchAgreements(db, ids), byId),
    agreementsOfAssociation: createListLoader(
      (ids) => fetchAgreementsOfAssociations(db, ids),
      (row) => row.associationId ?? '',
    ),
    children: createListLoader(
      (ids) => fetchChildren(db, ids),
      (row) => row.parentId ?? '',
    ),
    signatories: createListLoader((ids) => fetchSignatories(db, ids), byAgreement),
    axes: createListLoader((ids) => fetchAxes(db, ids), byAgreement),
    commitments: createListLoader((ids) => within((reached) => fetchCommitments(reached, ids)), byAgreement),
    nextMeetings: createPageLoader(
      (ids, asked: MeetingsAsked) => within((reached) => fetchNextMeetings(reached, ids, asked)),
      byAgreement,
    ),
  };
}

/** The loaders of one request. */
export type Loaders = ReturnType<typeof createLoaders>;
