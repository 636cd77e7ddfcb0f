import { useState } from 'react';
import { CenterChoice } from '../../parts/center-choice.tsx';
import { Page } from '../../parts/page.tsx';
import { SignedIn } from '../../parts/signed-in.tsx';
import { useTexts } from '../../texts/index.ts';
import { InsertionWorkshops } from './insertion-workshops.tsx';
import { OpenSessions } from './open-sessions.tsx';

/** What is around one's center for the people who come to it. */
export function Center() {
  const { center: texts } = useTexts();
  const [center, setCenter] = useState('');
  return (
    <Page title={texts.title}>
      <p className="lead">{texts.intro}</p>
      <SignedIn>
        <CenterChoice value={center} onChoose={setCenter} what={texts.what} />
        {center && <OpenSessions center={center} />}
        {center && <InsertionWorkshops center={center} />}
      </SignedIn>
    </Page>
  );
}
