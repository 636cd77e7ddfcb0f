import { formatPartialDate } from '@tresse/texts';
import { ProviderLine } from '../../parts/provider-line.tsx';
import { useTexts } from '../../texts/index.ts';
import { listSteps, type PathReferral } from './list-steps.ts';
import { StepLine } from './step-line.tsx';

/** One referral of a person: to which session, and each step of it as a line. */
export function ReferralPath({ referral }: { referral: PathReferral }) {
  const { path: texts, referrals, session: sessionTexts, language } = useTexts();
  const { id, reference, session, nextAction, supersededBy } = referral;
  const dates = [session?.startDate, session?.endDate].flatMap((date) =>
    date ? formatPartialDate(date, language) : [],
  );
  return (
    <article aria-labelledby={id}>
      <h3 id={id}>{referrals.reference(reference ?? '')}</h3>
      <StepLine steps={listSteps(referral)} next={supersededBy ? null : nextAction} />
      <dl>
        <dt>{referrals.session}</dt>
        <dd lang="fr">{session?.training?.title ?? sessionTexts.untitled}</dd>
        <dt>{texts.dates}</dt>
        <dd>{dates.join(' – ') || referrals.unknown}</dd>
        <dt>{referrals.provider}</dt>
        <dd>
          <ProviderLine provider={session?.provider} />
        </dd>
      </dl>
      {supersededBy && <p className="hint">{texts.superseded}</p>}
    </article>
  );
}
