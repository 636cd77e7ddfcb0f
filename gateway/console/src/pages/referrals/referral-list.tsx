import type { MyReferralsQuery, ReferralStatus } from '../../generated/operations.ts';
import { myReferrals } from '../../graph/operations.ts';
import { usePages } from '../../graph/use-pages.ts';
import { GrowingList } from '../../parts/growing-list.tsx';
import { Loaded, Loading } from '../../parts/loading.tsx';
import { Problems } from '../../parts/problems.tsx';
import { useTexts } from '../../texts/index.ts';
import { ReferralCard } from './referral-card.tsx';
import { useReferralChange } from './use-referral-change.ts';

/** A referral as its center follows it. */
export type FollowedReferral = NonNullable<
  NonNullable<MyReferralsQuery['center']>['referrals']
>['edges'][number]['node'];

/** What a card opens in place of the list: the slip of a referral, or the path of a person. */
export interface Opened {
  readonly kind: 'slip' | 'path';
  readonly id: string;
}

/** The referrals of a center, latest first, page by page. */
export function ReferralList(props: {
  center: string;
  status: ReferralStatus | undefined;
  onOpen: (opened: Opened) => void;
}) {
  const { center, status, onOpen } = props;
  const { centers, referrals: texts } = useTexts();
  const { answers, isLoading, more, reload, refresh } = usePages(
    myReferrals,
    { center, status: status ? [status] : null },
    (data) => data.center?.referrals?.pageInfo,
  );
  useReferralChange(center, answers[0], refresh);
  const referrals = answers.flatMap(({ data }) => data?.center?.referrals?.edges.map(({ node }) => node) ?? []);
  const problems = answers.flatMap((answer) => answer.problems);
  return (
    <>
      <GrowingList className="list" onMore={more}>
        {referrals.map((referral) => (
          <li key={referral.id}>
            <ReferralCard referral={referral} onOpen={onOpen} />
          </li>
        ))}
      </GrowingList>
      {isLoading ? <Loading /> : <Loaded text={texts.listed(referrals.length, more !== null)} />}
      {!isLoading && referrals.length === 0 && problems.length === 0 && <p className="notice">{texts.none}</p>}
      <Problems of={{ problems }} what={centers.what} onRetry={reload} />
    </>
  );
}
