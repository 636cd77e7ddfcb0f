import { answerTexts, formatDate, formatMoment } from '@tresse/texts';
import type { NextAction, ReferralStatus } from '../../generated/operations.ts';
import { type Texts, useTexts } from '../../texts/index.ts';
import { sayReason } from '../../texts/say-reason.ts';
import type { Step } from './list-steps.ts';

/** How a step is drawn: as something reached, or as an end without it. Colour and shape say it, the words too. */
const looks: Partial<Record<ReferralStatus, string>> = {
  ...{ ADMITTED: 'well', ENTERED: 'well', COMPLETED: 'well', EMPLOYED: 'well', FOLLOWED_UP: 'well' },
  ...{ REFUSED: 'badly', LEFT_EARLY: 'badly', EXCLUDED: 'badly', CANCELLED: 'badly', EXPIRED: 'badly' },
  ...{ CONSENT_WITHDRAWN: 'badly', TO_BE_REDIRECTED: 'badly' },
};

/** The steps of a referral on a line, with what is to be done next at its end. */
export function StepLine({ steps, next }: { steps: readonly Step[]; next: NextAction | null }) {
  const texts = useTexts();
  const status = steps.at(-1)?.status;
  // Nobody waits for an answer any more once it is there.
  const isShown = next !== null && !(next === 'WAIT' && status && looks[status]);
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li key={`${step.status} ${step.at}`} className={(step.status && looks[step.status]) ?? undefined}>
          <strong>{sayStatus(step, texts)}</strong>
          {step.at && <span className="hint">{formatDate(step.at, texts.language)}</span>}
          {listDetails(step, texts).map((detail) => (
            <span key={detail}>{detail}</span>
          ))}
        </li>
      ))}
      {isShown && (
        <li className="next">
          <strong>{texts.followUp.actions[next]}</strong>
          <span className="hint">{texts.path.next}</span>
        </li>
      )}
    </ol>
  );
}

/** A draft is a step that was taken: written. */
function sayStatus({ status }: Step, { path, referrals, statuses }: Texts): string {
  if (!status) return referrals.unknown;
  return status === 'DRAFT' ? path.written : statuses[status];
}

function listDetails({ reason, outcome, meetingAt, meetingPlace, situation }: Step, texts: Texts): string[] {
  const { language, path } = texts;
  return [
    reason && sayReason(reason, texts),
    outcome && answerTexts[language].outcomes[outcome],
    meetingAt && formatMoment(meetingAt, language),
    meetingPlace,
    situation && path.situations[situation],
  ].filter((detail) => detail !== null);
}
