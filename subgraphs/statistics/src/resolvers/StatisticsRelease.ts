import { getQuarterPeriod } from '@tresse/kit/values';
import type { Cube } from '../domain/cubes.ts';
import type { StatisticsReleaseResolvers } from '../generated/resolvers.ts';
import { doubleCountingNotes } from './double-counting-notes.ts';

/** A version of a quarter's figures, as it was released. */
export const StatisticsRelease: StatisticsReleaseResolvers = {
  __resolveReference: ({ id }, { load }) => load.releases.load(id),
  periodFrom: ({ quarter }) => getQuarterPeriod(quarter).from,
  periodTo: ({ quarter }) => getQuarterPeriod(quarter).to,
  missingPartners: ({ missingPartners }) => missingPartners.map((id) => ({ id })),
  referralsByStage: ({ referralsByStage }) => {
    const { cells, totals } = withStates(referralsByStage);
    const name = <Cell extends { association: string }>({ association, ...cell }: Cell) => ({
      ...cell,
      association: { id: association },
    });
    return {
      unit: 'REFERRALS',
      doubleCountingNote: doubleCountingNotes.REFERRALS,
      cells: cells.map(name),
      totals: totals.map(name),
    };
  },
  entries: ({ entries }) => ({
    unit: 'ENTRIES',
    doubleCountingNote: doubleCountingNotes.ENTRIES,
    ...withStates(entries),
  }),
};

function withStates<Dimensions>({ cells, totals }: Cube<Dimensions>) {
  const stateOf = ({ count }: { count: number | null }) => ({
    state: count === null ? ('HIDDEN' as const) : ('PUBLISHED' as const),
  });
  return {
    cells: cells.map((cell) => ({ ...cell, department: { code: cell.department }, ...stateOf(cell) })),
    totals: totals.map((total) => ({ ...total, ...stateOf(total) })),
  };
}
