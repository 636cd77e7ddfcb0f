import type { MyReferralsQuery, ReferralStatus } from '../../generated/operations.ts';
import { myReferrals } from '../../graph/operations.ts';
import { usePages } from '../../graph/use-pages.ts';
import { Loaded, Loading } from '../../parts/loading.tsx';
import { More } from '../../parts/more.tsx';
import { Problems } from '../../parts/problems.tsx';
import { useTexts } from '../../texts/index.ts';
import { ReferralCard } from './referral-card.tsx';

/** A referral as its center follows it. */
export type FollowedReferral = NonNullable<
  NonNullable<MyReferralsQuery['center']>['referrals']
>['edges'][number]['node'];

/** The referrals of a center, latest first, page by page. */
export function ReferralList({ center, status }: { center: string; status: ReferralStatus | undefined }) {
  const { centers, referrals: texts } = useTexts();
  const { answers, isLoading, more, reload } = usePages(
    myReferrals,
    { center, status: status ? [status] : null },
    (data) => data.center?.referrals?.pageInfo,
  );
  const referrals = answers.flatMap(({ data }) => data?.center?.referrals?.edges.map(({ node }) => node) ?? []);
  const problems = answers.flatMap((answer) => answer.problems);
  return (
    <>
      <div className="list">
        {referrals.map((referral) => (
          <ReferralCard key={referral.id} referral={referral} />
        ))}
      </div>
      {isLoading ? <Loading /> : <Loaded text={texts.listed(referrals.length, more !== null)} />}
      {!isLoading && referrals.length === 0 && problems.length === 0 && <p className="notice">{texts.none}</p>}
      <Problems of={{ problems }} what={centers.what} onRetry={reload} />
      <More onMore={more} />
    </>
  );
}
