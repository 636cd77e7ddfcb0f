import { useState } from 'react';
import type { ReferralEndingsQuery } from '../../generated/operations.ts';
import { referralEndings } from '../../graph/operations.ts';
import { useAnswer } from '../../graph/use-pages.ts';
import { CsvButton } from '../../parts/csv-button.tsx';
import { Question } from '../../parts/question.tsx';
import { Select } from '../../parts/select.tsx';
import { useTexts } from '../../texts/index.ts';
import { sayReason } from '../../texts/say-reason.ts';
import { EndingCounts } from './ending-counts.tsx';
import type { Period } from './periods.ts';

/** Referrals of one center that ended in the same way, for the same reason. */
export type Ending = NonNullable<ReferralEndingsQuery['referralEndings']>[number];

const everyCenter = '';

/** Sixth question of the dashboard: why were people refused, or why did they leave, and what stands in their way? */
export function Endings({ period: { from, to } }: { period: Period }) {
  const texts = useTexts();
  const { endings: words } = texts.activity;
  const asked = useAnswer(referralEndings, { from, to });
  const endings = asked.answer?.data?.referralEndings;
  const centers = listCenters(endings ?? []);
  const [chosen, setChosen] = useState(everyCenter);
  const center = centers.find(({ value }) => value === chosen) ? chosen : everyCenter;
  const shown = endings?.filter((ending) => center === everyCenter || ending.center?.id === center) ?? [];
  return (
    <Question id="referral-endings" title={words.title} what={words.what} unit={words.unit} asked={asked}>
      {endings?.length === 0 && <p className="notice">{words.none}</p>}
      {shown.length > 0 && (
        <>
          {centers.length > 1 && (
            <Select
              label={words.center}
              value={center}
              options={[{ value: everyCenter, label: words.everyCenter }, ...centers]}
              onChoose={setChosen}
              isFrench
            />
          )}
          <EndingCounts
            caption={words.reasons}
            rowHead={words.reason}
            counts={shown.map(({ status, reason, count }) => ({ status, count, what: sayReason(reason, texts) }))}
          />
          <EndingCounts
            caption={words.needs}
            rowHead={words.need}
            counts={shown.flatMap(({ status, needs }) =>
              needs.map(({ need, count }) => ({ status, count, what: texts.needs[need] })),
            )}
          />
          <CsvButton document="dashboard/referral-endings" variables={{ from, to }} title={words.title} />
        </>
      )}
    </Question>
  );
}

/** The centers of some endings, those with most of them first, each with how many. */
function listCenters(endings: readonly Ending[]) {
  const centers = new Map<string, { name: string; count: number }>();
  for (const { center, count } of endings) {
    if (!center) continue;
    const before = centers.get(center.id)?.count ?? 0;
    centers.set(center.id, { name: center.name ?? center.id, count: before + count });
  }
  return [...centers]
    .toSorted(([, one], [, other]) => other.count - one.count || one.name.localeCompare(other.name))
    .map(([value, { name, count }]) => ({ value, label: `${name} (${count})` }));
}
