import { formatDate, formatPartialDate, sayPhone } from '@tresse/texts';
import { useTexts } from '../../texts/index.ts';
import type { Followed } from './followed-list.tsx';

/** One referral: what to do next, why and since when, and whom to call. */
export function FollowedCard({ referral: { id, reference, nextAction, center, session }, since, why }: Followed) {
  const { followUp: texts, referrals, session: sessionTexts, language } = useTexts();
  const provider = session?.provider;
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
          <span lang="fr">{provider?.name ?? referrals.unknown}</span>
          {provider?.phone && (
            <>
              {' – '}
              <a href={`tel:${provider.phone.replace(/\s/g, '')}`}>{sayPhone(provider.phone)}</a>
            </>
          )}
        </dd>
        <dt>{texts.center}</dt>
        <dd lang="fr">{center?.name ?? referrals.unknown}</dd>
      </dl>
    </article>
  );
}
