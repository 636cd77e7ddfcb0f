import { useState } from 'react';
import { CenterChoice } from '../../parts/center-choice.tsx';
import { Page } from '../../parts/page.tsx';
import { SignedIn } from '../../parts/signed-in.tsx';
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
  return (
    <>
      <Step number={1} title={texts.center}>
        <CenterChoice value={center} onChoose={setCenter} what={texts.what} />
      </Step>
      {center && <StepsOfCenter key={center} center={center} />}
    </>
  );
}
