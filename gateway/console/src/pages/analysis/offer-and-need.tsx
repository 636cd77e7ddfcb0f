import { offerAndNeedByDepartment } from '../../graph/operations.ts';
import { useAnswer } from '../../graph/use-pages.ts';
import { addCounts, type Count, readPlain, readProtected } from '../../parts/count.ts';
import { CountPlot } from '../../parts/count-plot.tsx';
import { CountTable } from '../../parts/count-table.tsx';
import { CsvButton } from '../../parts/csv-button.tsx';
import { listDepartments, listLevels } from '../../parts/levels.ts';
import { Question } from '../../parts/question.tsx';
import { useTexts } from '../../texts/index.ts';
import type { Release } from './analysis.tsx';

/** Third question: where is what is open far from what is needed? */
export function OfferAndNeed({ release: { quarter, version, referralsByStage } }: { release: Release }) {
  const { analysis: texts } = useTexts();
  const asked = useAnswer(offerAndNeedByDepartment, { quarter, version });
  const cells = asked.answer?.data?.statisticsRelease?.referralsByStage.cells ?? [];
  const countsOf = (code: string): Readonly<Record<string, Count>> => {
    const own = cells.filter(({ department }) => department.code === code);
    const offer = own[0]?.department;
    return {
      referrals: addCounts(own.map(({ count }) => readProtected(count))),
      sessions: readPlain(offer?.openSessionCount),
      workshops: readPlain(offer?.insertionWorkshopCount),
      posts: readPlain(offer?.openInsertionPostCount),
    };
  };
  const table = {
    caption: texts.offer.caption,
    rows: listDepartments(cells),
    columns: listLevels(texts.offer.columns),
    find: (code: string, column: string) => countsOf(code)[column] ?? readPlain(null),
  };
  return (
    <Question
      id="offer-and-need"
      title={texts.offer.title}
      unit={texts.offer.unit}
      doubleCountingNote={referralsByStage.doubleCountingNote}
      asked={asked}
    >
      {cells.length > 0 && (
        <>
          <CountPlot {...table} isOneScale={false} />
          <CountTable {...table} rowHead={texts.department} />
          <CsvButton
            document="analyst/offer-and-need-by-department"
            variables={{ quarter, version: String(version) }}
            title={texts.offer.title}
          />
        </>
      )}
    </Question>
  );
}
