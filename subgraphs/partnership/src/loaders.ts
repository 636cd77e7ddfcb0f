import { createListLoader, createLoader, type Database } from '@tresse/kit';
import {
  fetchAgreements,
  fetchAgreementsOfAssociations,
  fetchAxes,
  fetchChildren,
  fetchSignatories,
} from './db/agreements.ts';
import { fetchAssociations } from './db/associations.ts';

const byId = ({ id }: { readonly id: string }): string => id;
const byAgreement = ({ agreementId }: { readonly agreementId: string }): string => agreementId;

/** Makes the loaders of one request: one statement a field and wave. */
export const createLoaders = (db: Database) => ({
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
});

/** The loaders of one request. */
export type Loaders = ReturnType<typeof createLoaders>;
