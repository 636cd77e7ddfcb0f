import { type Database, isOneOf } from '@tresse/kit';
import { eq } from 'drizzle-orm';
import { certification, trainingCertification } from './tables/index.ts';

/** A certification to which a training leads. */
export type CertificationRow = typeof certification.$inferSelect & { readonly trainingId: string };

/** Lists the certifications of trainings, in the order of the source. */
export const listCertifications = (db: Database, trainingIds: readonly string[]): Promise<CertificationRow[]> =>
  db
    .select({
      id: certification.id,
      kind: certification.kind,
      code: certification.code,
      trainingId: trainingCertification.trainingId,
    })
    .from(trainingCertification)
    .innerJoin(certification, eq(certification.id, trainingCertification.certificationId))
    .where(isOneOf(trainingCertification.trainingId, trainingIds))
    .orderBy(trainingCertification.trainingId, trainingCertification.rank);
