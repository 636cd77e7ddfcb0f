import { useEffect } from 'react';
import { focusTitle, Page } from '../../parts/page.tsx';
import { useTexts } from '../../texts/index.ts';
import { PersonPath } from './person-path.tsx';

/** The whole path of the person of a referral, in place of the list that it was opened from. */
export function PathOfReferral({ person, onBack }: { person: string; onBack: () => void }) {
  const { path: texts, slip } = useTexts();
  useEffect(focusTitle, []);
  return (
    <Page title={texts.title}>
      <p>
        <button type="button" className="quiet" onClick={onBack}>
          {slip.back}
        </button>
      </p>
      <PersonPath person={person} />
    </Page>
  );
}
