import type { ReceivedReferralsQuery } from '../../generated/operations.ts';
import { receivedReferrals } from '../../graph/operations.ts';
import { usePages } from '../../graph/use-pages.ts';
import { GrowingList } from '../../parts/growing-list.tsx';
import { Loaded, Loading } from '../../parts/loading.tsx';
import { Page } from '../../parts/page.tsx';
import { Problems } from '../../parts/problems.tsx';
import { SignedIn } from '../../parts/signed-in.tsx';
import { useTexts } from '../../texts/index.ts';
import { AnswersFile } from './answers-file.tsx';
import { ReceivedCard } from './received-card.tsx';

/** A referral as its provider received it. */
export type ReceivedReferral = NonNullable<ReceivedReferralsQuery['receivedReferrals']>['edges'][number]['node'];

/** Answers what associations have referred to one's own sessions. */
export function Received() {
  const { received: texts } = useTexts();
  return (
    <Page title={texts.title}>
      <p className="lead">{texts.intro}</p>
      <SignedIn>
        <ReceivedList />
      </SignedIn>
    </Page>
  );
}

function ReceivedList() {
  const { received: texts } = useTexts();
  const { answers, isLoading, more, reload } = usePages(
    receivedReferrals,
    { first: 20 },
    (data) => data.receivedReferrals?.pageInfo,
  );
  const referrals = answers.flatMap(({ data }) => data?.receivedReferrals?.edges.map(({ node }) => node) ?? []);
  const problems = answers.flatMap((answer) => answer.problems);
  return (
    <>
      <AnswersFile onAnswered={reload} />
      <GrowingList className="list" onMore={more}>
        {referrals.map((referral) => (
          <li key={referral.id}>
            <ReceivedCard referral={referral} onAnswered={reload} />
          </li>
        ))}
      </GrowingList>
      {isLoading ? <Loading /> : <Loaded text={texts.listed(referrals.length, more !== null)} />}
      {!isLoading && referrals.length === 0 && problems.length === 0 && <p className="notice">{texts.none}</p>}
      <Problems of={{ problems }} what={texts.what} onRetry={reload} />
    </>
  );
}
