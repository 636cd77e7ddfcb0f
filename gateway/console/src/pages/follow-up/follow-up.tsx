import { Page } from '../../parts/page.tsx';
import { SignedIn } from '../../parts/signed-in.tsx';
import { useTexts } from '../../texts/index.ts';
import { ThreatenedReferrals } from './threatened-referrals.tsx';
import { WaitingReferrals } from './waiting-referrals.tsx';

/** The referrals for which somebody has to do something, and what. */
export function FollowUp() {
  const { followUp: texts } = useTexts();
  return (
    <Page title={texts.title}>
      <p className="lead">{texts.intro}</p>
      <SignedIn>
        <ThreatenedReferrals />
        <WaitingReferrals />
      </SignedIn>
    </Page>
  );
}
