import { type Database, isOneOf } from '@tresse/kit';
import { asc, eq, getTableColumns, sql } from 'drizzle-orm';
import {
  type AgreementAxisRow,
  type AgreementRow,
  agreement,
  agreementAxis,
  type SignatoryRow,
  signatory,
} from './tables.ts';

/** An agreement as one of an association's. */
export type AgreementOfAssociation = AgreementRow & { readonly associationId: string | null };

/** In the order of signature, of vote or term where that day is unknown; those without a day last (as Postgres does). */
const inOrder = [sql`coalesce(${agreement.signedOn}, ${agreement.votedOn}, ${agreement.termFrom})`, asc(agreement.id)];

/** Lists every agreement, drafts without a day last. */
export const listAgreements = (db: Database): Promise<AgreementRow[]> =>
  db
    .select()
    .from(agreement)
    .orderBy(...inOrder);

/** Fetches the agreements of these ids. */
export const fetchAgreements = (db: Database, ids: readonly string[]): Promise<AgreementRow[]> =>
  db.select().from(agreement).where(isOneOf(agreement.id, ids));

/** Fetches the agreements under these ones, in order. */
export const fetchChildren = (db: Database, parentIds: readonly string[]): Promise<AgreementRow[]> =>
  db
    .select()
    .from(agreement)
    .where(isOneOf(agreement.parentId, parentIds))
    .orderBy(...inOrder);

/** Fetches the agreements that these associations signed or prepare, in order. */
export const fetchAgreementsOfAssociations = (
  db: Database,
  associationIds: readonly string[],
): Promise<AgreementOfAssociation[]> =>
  db
    .select({ ...getTableColumns(agreement), associationId: signatory.associationId })
    .from(agreement)
    .innerJoin(signatory, eq(signatory.agreementId, agreement.id))
    .where(isOneOf(signatory.associationId, associationIds))
    .orderBy(...inOrder);

/** Fetches the signatories of these agreements, by rank. */
export const fetchSignatories = (db: Database, agreementIds: readonly string[]): Promise<SignatoryRow[]> =>
  db.select().from(signatory).where(isOneOf(signatory.agreementId, agreementIds)).orderBy(asc(signatory.rank));

/** Fetches the axes of these agreements, by rank. */
export const fetchAxes = (db: Database, agreementIds: readonly string[]): Promise<AgreementAxisRow[]> =>
  db
    .select()
    .from(agreementAxis)
    .where(isOneOf(agreementAxis.agreementId, agreementIds))
    .orderBy(asc(agreementAxis.rank));
