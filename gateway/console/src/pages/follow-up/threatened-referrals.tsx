import { answerTexts } from '@tresse/texts';
import { threatenedReferrals } from '../../graph/operations.ts';
import { usePages } from '../../graph/use-pages.ts';
import { useTexts } from '../../texts/index.ts';
import { FollowedList } from './followed-list.tsx';

/** Fourth question of the dashboard: for which referrals must another session be chosen, and why? */
export function ThreatenedReferrals() {
  const { followUp: texts, language } = useTexts();
  const pages = usePages(threatenedReferrals, { first: 12 }, (data) => data.myReferrals?.pageInfo);
  const found = pages.answers.flatMap(({ data }) => data?.myReferrals?.edges ?? []);
  const reasons: Readonly<Record<string, string>> = { ...answerTexts[language].reasons, SESSION_MOVED: texts.moved };
  const followed = found.map(({ node }) => ({
    referral: node,
    since: node.latestStep?.at ?? null,
    why: reasons[node.latestStep?.reason ?? ''] ?? texts.noReason,
  }));
  return (
    <FollowedList id="threatened-referrals" texts={texts.threatened} followed={followed} pages={pages} variables={{}} />
  );
}
