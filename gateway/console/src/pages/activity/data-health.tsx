import { formatDate, formatNumber } from '@tresse/texts';
import type { DataHealthQuery } from '../../generated/operations.ts';
import { dataHealth } from '../../graph/operations.ts';
import { useAnswer } from '../../graph/use-pages.ts';
import { BarTable } from '../../parts/bar-table.tsx';
import { CsvButton } from '../../parts/csv-button.tsx';
import { Question } from '../../parts/question.tsx';
import { Scrolled } from '../../parts/scrolled.tsx';
import { useTexts } from '../../texts/index.ts';

type Health = NonNullable<DataHealthQuery['dataHealth']>;

const consentMonths = 12;

const shares = ['phoneRatio', 'openingHoursRatio', 'ageBandRatio', 'needsRatio'] as const;

/** Tenth question of the dashboard: how fresh and whole are our data, and what comes to an end? */
export function DataHealth() {
  const { activity } = useTexts();
  const texts = activity.health;
  const asked = useAnswer(dataHealth, { consentMonths });
  const health = asked.answer?.data?.dataHealth;
  return (
    <Question id="data-health" title={texts.title} what={texts.what} unit={texts.unit} asked={asked}>
      {health && (
        <>
          <Ends health={health} />
          <Shares health={health} />
          <Deliveries deliveries={health.deliveries} />
          <CsvButton
            document="dashboard/data-health"
            variables={{ consentMonths: String(consentMonths) }}
            title={texts.title}
          />
        </>
      )}
    </Question>
  );
}

function Ends({ health: { expiringConsentCount, dueForErasureCount, nextErasureOn } }: { health: Health }) {
  const { activity, language } = useTexts();
  const texts = activity.health;
  return (
    <ul className="sentences">
      <li>{texts.consents(expiringConsentCount, consentMonths)}</li>
      <li>
        {texts.erasures(dueForErasureCount)} {nextErasureOn && texts.nextErasure(formatDate(nextErasureOn, language))}
      </li>
    </ul>
  );
}

/** What the centers and the people tell of themselves. */
function Shares({ health }: { health: Health }) {
  const { activity, language } = useTexts();
  const { caption, head, rows } = activity.health.shares;
  const told = shares.flatMap((key) => {
    const value = health[key];
    return value === null ? [] : [{ key, value, label: rows[key] }];
  });
  const say = (ratio: number) => `${formatNumber(ratio * 100, language)}\u00a0%`;
  return <BarTable caption={caption} head={head} rows={told} largest={1} say={say} />;
}

function Deliveries({ deliveries }: Pick<Health, 'deliveries'>) {
  const { activity, language } = useTexts();
  const { caption, head, rejected, tables } = activity.health.deliveries;
  return (
    <Scrolled label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head.table}</th>
            <th scope="col">{head.delivered}</th>
            <th scope="col" className="number">
              {head.rejected}
            </th>
          </tr>
        </thead>
        <tbody>
          {deliveries.map(({ table, deliveredAt, readCount, rejectedCount }) => (
            <tr key={table}>
              <th scope="row">{tables[table] ?? table}</th>
              <td>{formatDate(deliveredAt, language)}</td>
              <td className="number">
                <span className={rejectedCount > 0 ? 'bad' : undefined}>
                  {rejected(formatNumber(rejectedCount, language), formatNumber(readCount, language))}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}
