import { formatNumber } from '@tresse/texts';
import { useTexts } from '../texts/index.ts';

/** One line: what is counted and how many. */
export interface BarRow {
  readonly key: string;
  readonly label: string;
  readonly value: number;
}

/** A table of counts; `head` names its two columns, `isFrench` says that the labels come from the graph. */
interface BarTableProps {
  readonly caption: string;
  readonly head: readonly [string, string];
  readonly rows: readonly BarRow[];
  /** The count whose bar takes all the width: the same one for tables that are to be compared. */
  readonly largest: number;
  /** Says a count; as a number when absent. */
  readonly say?: (value: number) => string;
  readonly isFrench?: boolean;
}

/** A table of counts in which each line also draws its count as a bar. */
export function BarTable({ caption, head, rows, largest, say, isFrench }: BarTableProps) {
  const { language } = useTexts();
  return (
    <table className="bars">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head[0]}</th>
          <th scope="col" colSpan={2}>
            {head[1]}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, value }) => (
          <tr key={key}>
            <th scope="row" lang={isFrench ? 'fr' : undefined}>
              {label}
            </th>
            <td className="number">{say ? say(value) : formatNumber(value, language)}</td>
            <td className="bar">
              <Bar ratio={value / largest} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A bar that is `ratio` (0 to 1) as wide as its place; the number beside it says the same to those who do not see it. */
export function Bar({ ratio, height = 12 }: { ratio: number; height?: number }) {
  return (
    <svg aria-hidden="true" width="100%" height={height}>
      <rect width={`${(ratio * 100).toFixed(1)}%`} height={height} rx="2" />
    </svg>
  );
}
