import { useState } from 'react';
import { entriesByAgeAndGender } from '../../graph/operations.ts';
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

/** Second question: who entered training, by age band and gender, in each department? */
export function EntriesByAgeAndGender({ release }: { release: Release }) {
  const { analysis: texts, ageBands, genders } = useTexts();
  const [place, setPlace] = useState(regionRow);
  const { quarter, version } = release;
  const { doubleCountingNote, totals } = release.entries;
  const asked = useAnswer(entriesByAgeAndGender, { quarter, version });
  const cells = asked.answer?.data?.statisticsRelease?.entries.cells ?? [];
  const places = [{ key: regionRow, label: texts.wholeRegion }, ...listDepartments(cells)];
  const counts = new Map([
    ...totals.map((total) => [[regionRow, total.ageBand, total.gender].join(), total.count] as const),
    ...cells.map((cell) => [[cell.department.code, cell.ageBand, cell.gender].join(), cell.count] as const),
  ]);
  const ages = listLevels(ageBands);
  const find = (placeAndAge: string, gender: string) => readProtected(counts.get([placeAndAge, gender].join()));
  const table = {
    caption: texts.entries.caption(places.find(({ key }) => key === place)?.label ?? ''),
    rows: ages.map(({ key, label }) => ({ key: [place, key].join(), label })),
    columns: listLevels(genders),
    find,
  };
  const everyRow = places
    .slice(1)
    .flatMap((one) => ages.map((age) => ({ key: [one.key, age.key].join(), label: `${one.label}, ${age.label}` })));
  return (
    <Question
      id="entries"
      title={texts.entries.title}
      unit={texts.entries.unit}
      doubleCountingNote={doubleCountingNote}
      asked={asked}
    >
      <Select
        label={texts.department}
        value={place}
        options={places.map(({ key, label }) => ({ value: key, label }))}
        onChoose={setPlace}
      />
      <CountPlot {...table} isOneScale />
      <CountTable {...table} rowHead={texts.ageBand} />
      <details>
        <summary>{texts.entries.every}</summary>
        <CountTable
          caption={texts.entries.caption(texts.entries.every)}
          rowHead={texts.entries.departmentAndAge}
          rows={everyRow}
          columns={table.columns}
          find={find}
        />
      </details>
      <CsvButton
        document="analyst/entries-by-age-and-gender"
        variables={{ quarter, version: String(version) }}
        title={texts.entries.title}
      />
    </Question>
  );
}
