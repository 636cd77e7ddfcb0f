import { waitingReferrals } from '../../graph/operations.ts';
import { usePages } from '../../graph/use-pages.ts';
import { useTexts } from '../../texts/index.ts';
import { FollowedList } from './followed-list.tsx';

const days = 10;

/** Second question of the dashboard: which referrals wait for an answer, whom to call, and what to do next? */
export function WaitingReferrals() {
  const { followUp: texts, statuses, referrals: referralTexts } = useTexts();
  const pages = usePages(waitingReferrals, { days, first: 12 }, (data) => data.myReferrals?.pageInfo);
  const found = pages.answers.flatMap(({ data }) => data?.myReferrals?.edges ?? []);
  const followed = found.map(({ node }) => ({
    referral: node,
    since: node.updatedAt,
    why: node.status ? statuses[node.status] : referralTexts.unknown,
  }));
  return (
    <FollowedList
      id="waiting-referrals"
      texts={texts.waiting(days)}
      followed={followed}
      pages={pages}
      variables={{ days: String(days) }}
    />
  );
}
