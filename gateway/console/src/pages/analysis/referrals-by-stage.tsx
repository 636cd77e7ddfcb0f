import { useState } from 'react';
import { referralsByStage } from '../../graph/operations.ts';
import { useAnswer } from '../../graph/use-pages.ts';
import { readProtected } from '../../parts/count.ts';
import { CountPlot } from '../../parts/count-plot.tsx';
import { CountTable } from '../../parts/count-table.tsx';
import { CsvButton } from '../../parts/csv-button.tsx';
import { listDepartments, listLevels, regionRow } from '../../parts/levels.ts';
import { Question } from '../../parts/question.tsx';
import { Select } from '../../parts/select.tsx';
import { useTexts } from '../../texts/index.ts';
import type { Release } from './analysis.tsx';

/** First question: how far have the referrals of each department come, by association? */
export function ReferralsByStage({ release }: { release: Release }) {
  const { analysis: texts, stages } = useTexts();
  const [chosen, setChosen] = useState<string>();
  const { quarter, version } = release;
  const { doubleCountingNote, totals } = release.referralsByStage;
  const asked = useAnswer(referralsByStage, { quarter, version });
  const cells = asked.answer?.data?.statisticsRelease?.referralsByStage.cells ?? [];
  const names = new Map(cells.map(({ association: { id, name } }) => [id, name ?? id]));
  const [association = ''] = [chosen, ...names.keys()].filter((id) => id !== undefined && names.has(id));
  const counts = new Map([
    ...totals.map((total) => [[regionRow, total.stage, total.association.id].join(), total.count] as const),
    ...cells.map((cell) => [[cell.department.code, cell.stage, cell.association.id].join(), cell.count] as const),
  ]);
  const table = {
    caption: texts.referrals.caption(names.get(association) ?? ''),
    rows: listDepartments(cells),
    columns: listLevels(stages),
    find: (place: string, stage: string) => readProtected(counts.get([place, stage, association].join())),
  };
  return (
    <Question
      id="referrals-by-stage"
      title={texts.referrals.title}
      unit={texts.referrals.unit}
      doubleCountingNote={doubleCountingNote}
      asked={asked}
    >
      {association && (
        <>
          <Select
            label={texts.association}
            value={association}
            options={[...names].map(([value, label]) => ({ value, label }))}
            onChoose={setChosen}
            isFrench
          />
          <CountPlot {...table} isOneScale />
          <CountTable
            {...table}
            rowHead={texts.department}
            rows={[{ key: regionRow, label: texts.wholeRegion }, ...table.rows]}
          />
          <CsvButton
            document="analyst/referrals-by-stage"
            variables={{ quarter, version: String(version) }}
            title={texts.referrals.title}
          />
        </>
      )}
    </Question>
  );
}
