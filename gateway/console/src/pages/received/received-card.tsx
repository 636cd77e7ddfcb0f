import { formatDate, formatMoment, formatPartialDate, sayOpeningHours, sayPhone } from '@tresse/texts';
import { useTexts } from '../../texts/index.ts';
import { AnswerForm } from './answer-form.tsx';
import type { ReceivedReferral } from './received.tsx';

/** One referral that was received: where it stands, by whom the person is reached, and a way to answer. */
export function ReceivedCard({ referral, onAnswered }: { referral: ReceivedReferral; onAnswered: () => void }) {
  const { received: texts, referrals, session: sessionTexts, statuses, language } = useTexts();
  const { id, reference, status, session, center, sentAt, answers, possibleAnswers } = referral;
  const meeting = answers?.findLast(({ meetingAt }) => meetingAt !== null);
  return (
    <article aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {referrals.reference(reference ?? '')}
      </h2>
      <dl>
        <dt>{referrals.statusLabel}</dt>
        <dd>
          <strong>{status ? statuses[status] : referrals.unknown}</strong>
        </dd>
        {meeting?.meetingAt && <dt>{texts.meeting}</dt>}
        {meeting?.meetingAt && (
          <dd>
            {formatMoment(meeting.meetingAt, language)}, <span lang="fr">{meeting.meetingPlace}</span>
          </dd>
        )}
        <dt>{referrals.session}</dt>
        <dd lang="fr">{session?.training?.title ?? sessionTexts.untitled}</dd>
        <dt>{referrals.starts}</dt>
        <dd>{session?.startDate ? formatPartialDate(session.startDate, language) : referrals.unknown}</dd>
        <dt>{referrals.sent}</dt>
        <dd>{sentAt ? formatDate(sentAt, language) : referrals.unknown}</dd>
        <dt>{texts.center}</dt>
        <dd lang="fr">{center?.name ?? referrals.unknown}</dd>
        <dt>{texts.phone}</dt>
        <dd>{center?.phone ? <a href={`tel:${center.phone}`}>{sayPhone(center.phone)}</a> : referrals.unknown}</dd>
        <dt>{texts.hours}</dt>
        <dd>{center?.openingHours ? sayOpeningHours(center.openingHours, language).join(' ; ') : referrals.unknown}</dd>
      </dl>
      {possibleAnswers && possibleAnswers.length > 0 && (
        <AnswerForm referral={{ id, reference: reference ?? '', possibleAnswers }} onAnswered={onAnswered} />
      )}
    </article>
  );
}
