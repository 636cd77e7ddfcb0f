import { useTexts } from '../texts/index.ts';
import { type Count, sayCount } from './count.ts';
import { Scrolled } from './scrolled.tsx';

/** What is counted in one direction of a table. */
export interface Level {
  readonly key: string;
  readonly label: string;
}

/** Counts by two directions. `find` gives the count of a row and a column, by their keys. */
export interface CountTableProps {
  readonly caption: string;
  /** What the rows are. */
  readonly rowHead: string;
  readonly rows: readonly Level[];
  readonly columns: readonly Level[];
  readonly find: (row: string, column: string) => Count;
}

/** A table of counts. */
export function CountTable({ caption, rowHead, rows, columns, find }: CountTableProps) {
  const texts = useTexts();
  return (
    <Scrolled label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{rowHead}</th>
            {columns.map(({ key, label }) => (
              <th key={key} scope="col" className="number">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              {columns.map((column) => {
                const count = find(row.key, column.key);
                return (
                  <td key={column.key} className={count.kind === 'known' ? 'number' : 'number untold'}>
                    {sayCount(count, texts)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}
