import { formatDate, formatPartialDate } from '@tresse/texts';
import { ProviderLine } from '../../parts/provider-line.tsx';
import { useTexts } from '../../texts/index.ts';
import type { Followed } from './followed-list.tsx';

/** One referral: what to do next, why and since when, and whom to call. */
export function FollowedCard({ referral: { id, reference, nextAction, center, session }, since, why }: Followed) {
  const { followUp: texts, referrals, session: sessionTexts, language } = useTexts();
  return (
    <article aria-labelledby={id}>
      <h3 id={id}>{referrals.reference(reference ?? '')}</h3>
      <dl>
        <dt>{texts.next}</dt>
        <dd>
          <strong>{nextAction ? texts.actions[nextAction] : referrals.unknown}</strong>
        </dd>
        <dt>{texts.why}</dt>
        <dd>
          {why}
          {since && ` – ${texts.since(formatDate(since, language))}`}
        </dd>
        <dt>{referrals.session}</dt>
        <dd lang="fr">{session?.training?.title ?? sessionTexts.untitled}</dd>
        <dt>{referrals.starts}</dt>
        <dd>{session?.startDate ? formatPartialDate(session.startDate, language) : referrals.unknown}</dd>
        <dt>{referrals.provider}</dt>
        <dd>
          <ProviderLine provider={session?.provider} />
        </dd>
        <dt>{texts.center}</dt>
        <dd lang="fr">{center?.name ?? referrals.unknown}</dd>
      </dl>
    </article>
  );
}
