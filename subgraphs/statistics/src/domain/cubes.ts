import {
  AGE_BANDS,
  type AgeBand,
  GENDERS,
  type Gender,
  type QuarterCounts,
  REFERRAL_STAGES,
  type ReferralStage,
} from './counts.ts';
import { type ExactGroup, protectGroup } from './protect.ts';

/** A protected table: cells by department and dimensions, and totals over all departments; a null count is hidden. */
export interface Cube<Dimensions> {
  readonly cells: readonly (Dimensions & { readonly department: string; readonly count: number | null })[];
  readonly totals: readonly (Dimensions & { readonly count: number | null })[];
}

/** Dimensions of the referrals, besides the department. */
export interface ReferralDimensions {
  readonly stage: ReferralStage;
  readonly association: string;
}

/** Dimensions of the entries, besides the department. */
export interface EntryDimensions {
  readonly ageBand: AgeBand;
  readonly gender: Gender;
}

/** Exact counts by association. */
export type CountsByAssociation = ReadonlyMap<string, QuarterCounts>;

/**
 * Makes the table of referrals. A cell holds one association's counts, which are frozen: every version makes it alike, so
 * that versions tell nothing by their differences.
 */
export function makeReferralCube(
  departments: readonly string[],
  counts: CountsByAssociation,
): Cube<ReferralDimensions> {
  const groups = [...counts].flatMap(([association, { referrals }]) =>
    REFERRAL_STAGES.map((stage) => ({
      dimensions: { stage, association },
      counts: departments.map((department) =>
        addUp(referrals.filter((row) => row.department === department && row.stage === stage)),
      ),
    })),
  );
  return protectCube(departments, groups);
}

/** Makes the table of entries of all associations together; `earlier` are the tables of the versions before. */
export function makeEntryCube(
  departments: readonly string[],
  counts: CountsByAssociation,
  earlier: readonly Cube<EntryDimensions>[],
): Cube<EntryDimensions> {
  const entries = [...counts.values()].flatMap((each) => each.entries);
  const groups = AGE_BANDS.flatMap((ageBand) =>
    GENDERS.map((gender) => {
      const isOfGroup = (row: EntryDimensions) => row.ageBand === ageBand && row.gender === gender;
      const ofGroup = entries.filter(isOfGroup);
      const exact = departments.map((department) => addUp(ofGroup.filter((row) => row.department === department)));
      const published = earlier.length > 0 && { published: findPublished(departments, earlier, isOfGroup) };
      return { dimensions: { ageBand, gender }, counts: exact, ...published };
    }),
  );
  return protectCube(departments, groups);
}

/** The largest count of each department's cell that a version has published: counts only grow. */
function findPublished(
  departments: readonly string[],
  earlier: readonly Cube<EntryDimensions>[],
  isOfGroup: (cell: EntryDimensions) => boolean,
): (number | null)[] {
  const cells = earlier.flatMap((cube) => cube.cells.filter(isOfGroup));
  return departments.map((department) => {
    const counts = cells.flatMap((cell) => (cell.department === department && cell.count !== null ? cell.count : []));
    return counts.length > 0 ? Math.max(...counts) : null;
  });
}

function protectCube<Dimensions>(
  departments: readonly string[],
  groups: readonly (ExactGroup & { readonly dimensions: Dimensions })[],
): Cube<Dimensions> {
  const shown = groups.map((group) => ({ dimensions: group.dimensions, ...protectGroup(group) }));
  return {
    cells: departments.flatMap((department, index) =>
      shown.map(({ dimensions, counts }) => ({ department, ...dimensions, count: counts[index] ?? null })),
    ),
    totals: shown.map(({ dimensions, total }) => ({ ...dimensions, count: total })),
  };
}

const addUp = (rows: readonly { readonly count: number }[]): number => rows.reduce((sum, { count }) => sum + count, 0);
