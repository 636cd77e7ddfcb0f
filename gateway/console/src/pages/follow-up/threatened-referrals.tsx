import { threatenedReferrals } from '../../graph/operations.ts';
import { usePages } from '../../graph/use-pages.ts';
import { useTexts } from '../../texts/index.ts';
import { sayReason } from '../../texts/say-reason.ts';
import { FollowedList } from './followed-list.tsx';

/** Fourth question of the dashboard: for which referrals must another session be chosen, and why? */
export function ThreatenedReferrals() {
  const texts = useTexts();
  const pages = usePages(threatenedReferrals, { first: 12 }, (data) => data.myReferrals?.pageInfo);
  const found = pages.answers.flatMap(({ data }) => data?.myReferrals?.edges ?? []);
  const followed = found.map(({ node }) => ({
    referral: node,
    since: node.latestStep?.at ?? null,
    why: sayReason(node.latestStep?.reason, texts),
  }));
  return (
    <FollowedList
      id="threatened-referrals"
      texts={texts.followUp.threatened}
      followed={followed}
      pages={pages}
      variables={{}}
    />
  );
}
