import { readPlain } from '../../parts/count.ts';
import { CountPlot } from '../../parts/count-plot.tsx';
import { CountTable } from '../../parts/count-table.tsx';
import { useTexts } from '../../texts/index.ts';
import type { Ending } from './endings.tsx';

/** How many referrals ended so, with what is told of them, in words. */
interface EndingCount {
  readonly status: Ending['status'];
  readonly what: string;
  readonly count: number;
}

/** Counts of endings by something in words and by how they ended, the most frequent first; nothing without any. */
export function EndingCounts(props: { caption: string; rowHead: string; counts: readonly EndingCount[] }) {
  const { caption, rowHead, counts } = props;
  const { statuses } = useTexts();
  const sums = new Map<string, number>();
  const add = (key: string, count: number) => sums.set(key, (sums.get(key) ?? 0) + count);
  for (const { status, what, count } of counts) {
    add(what, count);
    add(`${what} ${status}`, count);
  }
  const rows = [...new Set(counts.map(({ what }) => what))].toSorted(
    (one, other) => (sums.get(other) ?? 0) - (sums.get(one) ?? 0),
  );
  const ends = [...new Set(counts.map(({ status }) => status))].toSorted().toReversed();
  const table = {
    caption,
    rows: rows.map((what) => ({ key: what, label: what })),
    columns: ends.map((status) => ({ key: status, label: statuses[status] })),
    find: (what: string, status: string) => readPlain(sums.get(`${what} ${status}`) ?? 0),
  };
  if (rows.length === 0) return null;
  return (
    <>
      <CountPlot {...table} isOneScale />
      <CountTable {...table} rowHead={rowHead} />
    </>
  );
}
