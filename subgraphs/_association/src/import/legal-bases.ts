import type { Database } from '@tresse/kit';
import { dayInParis, type Problem } from '@tresse/kit/values';
import { z } from 'zod';
import type { Association } from '../association.ts';
import { addedLater, column, oneOf, optional } from '../columns.ts';
import { fetchBasesOfPeople, insertLegalBases } from '../db/legal-bases.ts';
import { lockPeople } from '../db/people.ts';
import { type LegalBasisRow, person } from '../db/tables/index.ts';
import { readInstant } from '../domain/dates.ts';
import { isWordingRight, needsConsent, readWording } from '../domain/legal-basis.ts';
import type { PseudonymKey } from '../domain/pseudonym.ts';
import { createKeeping, createNamingColumns, getPersonId, isNamedOnce, namedOnce } from './naming.ts';
import { readColumns } from './read-record.ts';
import { refuseErased } from './refuse-erased.ts';
import { sift } from './refuse-unknown.ts';
import type { TableImport, Written } from './table-import.ts';

type ToldBasis = Omit<LegalBasisRow, 'id'>;

/** `legal_bases`: pseudonyme or numero_dossier, finalite, fondement, texte, depuis_le, retire_le. */
export function createLegalBasisImport(association: Association, key?: PseudonymKey): TableImport<ToldBasis> {
  const shape = createShape(association, key);
  return {
    table: 'legal_bases',
    shapes: [shape],
    keeps: createKeeping(Object.keys(shape.in.shape)),
    read: (columns) => readColumns(shape, columns),
    keyOf: ({ personId, purpose, recordedAt }) => `${personId} ${purpose} ${recordedAt.toISOString()}`,
    write: writeLegalBases,
  };
}

const createShape = ({ slug, words }: Association, key: PseudonymKey | undefined) =>
  z
    .object({
      ...createNamingColumns(slug, key),
      finalite: oneOf(words.purposes),
      fondement: oneOf(words.legalBasisKinds),
      texte: optional(readWording),
      depuis_le: column(readInstant),
      retire_le: addedLater(readInstant),
    })
    .refine(isNamedOnce, namedOnce)
    .refine(({ finalite, fondement }) => fondement === 'CONSENT' || !needsConsent(finalite), {
      path: ['fondement'],
      message: 'this purpose stands on consent alone',
      params: { mend: 'Tell the consent of the person, or leave the record away' },
    })
    .refine(
      ({ finalite, fondement, texte }) => isWordingRight({ purpose: finalite, kind: fondement, wordingVersion: texte }),
      {
        path: ['texte'],
        message: 'consent, and consent alone, names the wording that was read',
        params: { mend: 'Give the version of the wording, such as 2026-09, of a consent alone' },
      },
    )
    .refine(isEndRight, {
      path: ['retire_le'],
      message: 'only a consent is withdrawn, and after it was given',
      params: { mend: 'Put retire_le after depuis_le, of a consent alone' },
    })
    .transform(
      (read): ToldBasis => ({
        personId: getPersonId(slug, read),
        purpose: read.finalite,
        kind: read.fondement,
        wordingVersion: read.texte,
        recordedAt: read.depuis_le,
        withdrawnAt: read.retire_le,
      }),
    );

interface Ending {
  readonly fondement: string;
  readonly depuis_le: Date;
  readonly retire_le: Date | null;
}

const isEndRight = ({ fondement, depuis_le, retire_le }: Ending): boolean =>
  retire_le === null || (fondement === 'CONSENT' && depuis_le < retire_le);

/** What is recorded stays as it is: a file adds what came after it. A withdrawal closes referrals, which the hub alone does. */
async function writeLegalBases(db: Database, rows: readonly ToldBasis[]): Promise<Written<ToldBasis>> {
  const { known, refused } = await sift(
    db,
    rows,
    [{ table: person, idOf: ({ personId }) => personId, what: 'person', delivered: 'people' }],
    await refuseErased(db, rows, ({ personId, recordedAt }) => ({ personId, day: dayInParis(recordedAt) })),
  );
  const people = [...new Set(known.map(({ personId }) => personId))];
  await lockPeople(db, people);
  const course = followCourse(await fetchBasesOfPeople(db, people));
  const added: ToldBasis[] = [];
  for (const row of known.toSorted((one, other) => one.recordedAt.getTime() - other.recordedAt.getTime())) {
    const outcome = course.add(row);
    if (outcome === 'added') added.push(row);
    if (outcome === 'refused') refused.set(row, otherBasis);
  }
  await insertLegalBases(db, added);
  return { created: added.length, changed: 0, refused };
}

/** Follows what is recorded of people, in its order: of a purpose one basis ends before the next begins. */
function followCourse(recorded: readonly ToldBasis[]) {
  const told = new Set(recorded.map(describe));
  const latest = new Map(recorded.map((basis) => [`${basis.personId} ${basis.purpose}`, basis]));
  return {
    add(row: ToldBasis): 'known' | 'added' | 'refused' {
      if (told.has(describe(row))) return 'known';
      const use = `${row.personId} ${row.purpose}`;
      const before = latest.get(use);
      if (before && (before.withdrawnAt === null || before.withdrawnAt > row.recordedAt)) return 'refused';
      latest.set(use, row);
      return 'added';
    },
  };
}

const describe = ({ personId, purpose, kind, wordingVersion, recordedAt, withdrawnAt }: ToldBasis): string =>
  JSON.stringify([personId, purpose, kind, wordingVersion, recordedAt, withdrawnAt]);

const otherBasis: Problem = {
  reason: 'Another legal basis is recorded for this purpose',
  mend: 'Withdraw or replace it in the hub, which closes what stands on it; then deliver what came after',
};
