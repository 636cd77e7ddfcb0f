import { useState } from 'react';
import { sessionToRefer } from '../../graph/operations.ts';
import { useAnswer } from '../../graph/use-pages.ts';
import { CenterChoice } from '../../parts/center-choice.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Page } from '../../parts/page.tsx';
import { Problems } from '../../parts/problems.tsx';
import { SignedIn } from '../../parts/signed-in.tsx';
import { address } from '../../router.ts';
import { useStore } from '../../store.ts';
import { useTexts } from '../../texts/index.ts';
import { Step } from './step.tsx';
import { StepsOfCenter } from './steps-of-center.tsx';

/** Finds a session around one's center and refers a person to it. */
export function Sessions() {
  const { sessions: texts } = useTexts();
  return (
    <Page title={texts.title}>
      <p className="lead">{texts.intro}</p>
      <SignedIn>
        <Steps />
      </SignedIn>
    </Page>
  );
}

function Steps() {
  const { sessions: texts } = useTexts();
  const [center, setCenter] = useState('');
  const session = new URLSearchParams(useStore(address).query).get('session');
  const { answer, reload } = useAnswer(sessionToRefer, session ? { session } : null);
  const found = answer?.data?.session;
  const isUnknown = answer?.problems.length === 0 && !found;
  return (
    <>
      {answer && <Problems of={answer} what={texts.what} onRetry={reload} />}
      {isUnknown && <p className="notice">{texts.unknownSession}</p>}
      <Step number={1} title={texts.center}>
        <CenterChoice value={center} onChoose={setCenter} what={texts.what} />
      </Step>
      {center && session && !answer && <Loading />}
      {center && (answer || !session) && (
        <StepsOfCenter
          key={`${center} ${found?.id}`}
          center={center}
          initial={found ? { session: found, distance: null } : undefined}
        />
      )}
    </>
  );
}
