import { useState } from 'react';
import { listSeasons } from '../../graph/operations.ts';
import { useAnswer } from '../../graph/use-pages.ts';
import { Loading } from '../../parts/loading.tsx';
import { Page } from '../../parts/page.tsx';
import { SignedIn } from '../../parts/signed-in.tsx';
import { useSession } from '../../session/session.ts';
import { useTexts } from '../../texts/index.ts';
import { DataHealth } from './data-health.tsx';
import { Endings } from './endings.tsx';
import { Funnel } from './funnel.tsx';
import { PeriodChoice } from './period-choice.tsx';
import { listPeriods } from './periods.ts';
import { Volunteers } from './volunteers.tsx';

/** What the centers within one's reach have done, and how good their data are. */
export function Activity() {
  const { activity: texts } = useTexts();
  return (
    <Page title={texts.title}>
      <p className="lead">{texts.intro}</p>
      <SignedIn>
        <Sections />
      </SignedIn>
    </Page>
  );
}

function Sections() {
  const { activity: texts } = useTexts();
  const session = useSession();
  const association = session.kind === 'person' ? session.association : undefined;
  const { answer } = useAnswer(listSeasons, association ? { association } : null);
  const [chosen, setChosen] = useState('');
  const [compared, setCompared] = useState('');
  if (association && !answer) return <Loading />;
  const seasons = answer?.data?.association?.seasons ?? [];
  const periods = listPeriods(seasons, new Date().toISOString().slice(0, 10), texts.half);
  const period = periods.find(({ from }) => from === chosen) ?? periods[0];
  const others = periods.filter((each) => each !== period);
  const before = others.find(({ from }) => from < (period?.from ?? ''));
  const other = others.find(({ from }) => from === compared) ?? before ?? others[0];
  if (!period) return null;
  return (
    <>
      <div className="fields">
        <PeriodChoice label={texts.period} periods={periods} chosen={period} onChoose={setChosen} />
        <PeriodChoice label={texts.compared} periods={others} chosen={other} onChoose={setCompared} />
      </div>
      <Funnel periods={other ? [period, other] : [period]} />
      <Endings period={period} />
      <Volunteers />
      <DataHealth />
    </>
  );
}
