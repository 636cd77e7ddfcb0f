import { useTexts } from '../texts/index.ts';
import { type Count, sayCount } from './count.ts';
import type { CountTableProps } from './count-table.tsx';

/**
 * Draws the counts of a table: a small plot of bars for each column. `isOneScale`: bars of all of them can be compared;
 * else each column has its own unit.
 */
export function CountPlot(props: Omit<CountTableProps, 'rowHead'> & { isOneScale: boolean }) {
  const { caption, rows, columns, find, isOneScale } = props;
  const { counts } = useTexts();
  const largestOf = (keys: readonly string[]) =>
    Math.max(1, ...keys.flatMap((column) => rows.map((row) => getValue(find(row.key, column)))));
  const largest = largestOf(columns.map(({ key }) => key));
  return (
    <figure>
      <figcaption>{counts.plot(caption)}</figcaption>
      {/* The table tells the same to those who do not see the bars. */}
      <div className="plots" aria-hidden="true">
        {columns.map((column) => (
          <div key={column.key}>
            <p className="title">{column.label}</p>
            {rows.map((row) => (
              <PlotRow
                key={row.key}
                label={row.label}
                count={find(row.key, column.key)}
                largest={isOneScale ? largest : largestOf([column.key])}
              />
            ))}
          </div>
        ))}
      </div>
    </figure>
  );
}

const getValue = (count: Count): number => ('value' in count ? count.value : 0);

function PlotRow({ label, count, largest }: { label: string; count: Count; largest: number }) {
  const texts = useTexts();
  const width = 'value' in count ? `${((count.value / largest) * 98).toFixed(1)}%` : '98%';
  return (
    <div className="plot-row">
      <span>{label}</span>
      {count.kind === 'missing' ? (
        <span />
      ) : (
        <svg className={count.kind} aria-hidden="true" width="100%" height="14">
          <rect x="1%" y="1" width={width} height="12" />
        </svg>
      )}
      <span className={count.kind === 'known' ? 'number' : 'number untold'}>{sayCount(count, texts)}</span>
    </div>
  );
}
