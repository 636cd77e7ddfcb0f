import { formatNumber } from '@tresse/texts';
import { useState } from 'react';
import type { ReferralFunnelQuery } from '../../generated/operations.ts';
import { referralFunnel } from '../../graph/operations.ts';
import { useAnswer } from '../../graph/use-pages.ts';
import { readPlain } from '../../parts/count.ts';
import { CountPlot } from '../../parts/count-plot.tsx';
import { CountTable } from '../../parts/count-table.tsx';
import { CsvButton } from '../../parts/csv-button.tsx';
import { listDepartments, listLevels } from '../../parts/levels.ts';
import { Question } from '../../parts/question.tsx';
import { Select } from '../../parts/select.tsx';
import { useTexts } from '../../texts/index.ts';
import type { Period } from './periods.ts';

type Funnels = NonNullable<ReferralFunnelQuery['referralFunnel']>;

/** Third question of the dashboard: how far have people come, from being informed to completing a training? */
export function Funnel({ periods }: { periods: readonly Period[] }) {
  const { activity } = useTexts();
  const texts = activity.funnel;
  const asked = periods.map(({ from, to }) => ({ from, to }));
  const answered = useAnswer(referralFunnel, { periods: asked });
  const funnels = answered.answer?.data?.referralFunnel;
  const [department, setDepartment] = useState<string>();
  const departments = listDepartments(funnels ?? []);
  const shown = departments.find(({ key }) => key === department) ?? departments[0];
  return (
    <Question id="referral-funnel" title={texts.title} what={texts.what} unit={texts.unit} asked={answered}>
      {departments.length > 1 && (
        <Select
          label={texts.department}
          value={shown?.key ?? ''}
          options={departments.map(({ key, label }) => ({ value: key, label }))}
          onChoose={setDepartment}
          isFrench
        />
      )}
      {funnels && !shown && <p className="notice">{texts.none}</p>}
      {funnels && shown && (
        <Department
          name={shown.label}
          funnels={funnels.filter((each) => each.department.code === shown.key)}
          periods={periods}
        />
      )}
      {shown && (
        <CsvButton
          document="dashboard/referral-funnel"
          variables={{ periods: asked.map((period) => JSON.stringify(period)) }}
          title={texts.title}
        />
      )}
    </Question>
  );
}

/** Of a period without any referral, in which no center told whom it informed, nothing is answered. */
const nobodySent = { informedCount: null, sentCount: 0, receivedCount: 0, enteredCount: 0, completedCount: 0 };

function Department(props: { name: string; funnels: Funnels; periods: readonly Period[] }) {
  const { name, funnels, periods } = props;
  const { activity } = useTexts();
  const texts = activity.funnel;
  const table = {
    caption: texts.caption(name),
    rows: listLevels(texts.steps),
    columns: periods.map((period) => ({ key: period.from, label: period.name })),
    find: (step: string, period: string) => {
      const funnel = funnels.find(({ from }) => from === period) ?? nobodySent;
      return readPlain(funnel[step as keyof typeof texts.steps]);
    },
  };
  return (
    <>
      <ul className="sentences">
        {periods.map((period) => (
          <Sentence key={period.from} period={period} funnel={funnels.find(({ from }) => from === period.from)} />
        ))}
      </ul>
      <CountPlot {...table} isOneScale={false} />
      <CountTable {...table} rowHead={texts.step} />
    </>
  );
}

function Sentence({ period, funnel }: { period: Period; funnel: Funnels[number] | undefined }) {
  const { activity, language } = useTexts();
  const say = (count: number) => formatNumber(count, language);
  const { sentCount, enteredCount } = funnel ?? nobodySent;
  const percent = sentCount > 0 ? say(Math.round((enteredCount / sentCount) * 100)) : null;
  return (
    <li>
      <strong lang="fr">{period.name}</strong>
      {activity.funnel.sentence(say(sentCount), say(enteredCount), percent)}
    </li>
  );
}
