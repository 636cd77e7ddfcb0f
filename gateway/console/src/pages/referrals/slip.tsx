import { formatMoment, formatPartialDate, sayOpeningHours, sayPhone } from '@tresse/texts';
import { useEffect } from 'react';
import type { ReferralSlipQuery } from '../../generated/operations.ts';
import { referralSlip } from '../../graph/operations.ts';
import { useAnswer } from '../../graph/use-pages.ts';
import { Loading } from '../../parts/loading.tsx';
import { focusTitle, Page } from '../../parts/page.tsx';
import { Problems } from '../../parts/problems.tsx';
import { useTexts } from '../../texts/index.ts';

type SlipReferral = NonNullable<ReferralSlipQuery['referral']>;

/** The page that is printed for the person who is referred; its address names no referral, and a printer prints it. */
export function Slip({ referral: id, onBack }: { referral: string; onBack: () => void }) {
  const { slip: texts, centers } = useTexts();
  const { answer, reload } = useAnswer(referralSlip, { referral: id });
  useEffect(focusTitle, []);
  const referral = answer?.data?.referral;
  return (
    <Page title={texts.title}>
      <p className="unprinted">{texts.hint}</p>
      <p className="buttons unprinted">
        <button type="button" disabled={!referral} onClick={() => print()}>
          {texts.print}
        </button>
        <button type="button" className="quiet" onClick={onBack}>
          {texts.back}
        </button>
      </p>
      {!answer && <Loading />}
      {answer && <Problems of={answer} what={centers.what} onRetry={reload} />}
      {answer && !referral && answer.problems.length === 0 && <p className="notice">{texts.unknown}</p>}
      {referral && <SlipText referral={referral} />}
    </Page>
  );
}

function SlipText({ referral }: { referral: SlipReferral }) {
  const { slip: texts, session: sessionTexts } = useTexts();
  const { reference, session } = referral;
  return (
    <div className="slip">
      <section>
        <h2>{texts.reference}</h2>
        <p className="figures">{reference}</p>
        <p>{texts.referenceHint}</p>
      </section>
      <section>
        <h2>{texts.what}</h2>
        <p lang="fr">
          <strong>{session?.training?.title ?? sessionTexts.untitled}</strong>
        </p>
      </section>
      <WhenAndWhere referral={referral} />
      <Whom referral={referral} />
      <section className="whole">
        <h2>{texts.no}</h2>
        {texts.noText.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
    </div>
  );
}

function WhenAndWhere({ referral: { session, history } }: { referral: SlipReferral }) {
  const { slip: texts, language } = useTexts();
  const meeting = history?.findLast(({ meetingAt }) => meetingAt !== null);
  return (
    <>
      <section>
        <h2>{texts.when}</h2>
        <p>{meeting ? texts.meeting : texts.noMeeting}</p>
        {meeting?.meetingAt && <p className="figures">{formatMoment(meeting.meetingAt, language)}</p>}
        {!meeting && <Start session={session} />}
      </section>
      <section>
        <h2>{texts.where}</h2>
        <Where meetingPlace={meeting?.meetingPlace ?? null} session={session} />
      </section>
    </>
  );
}

function Whom({ referral: { session, center } }: { referral: SlipReferral }) {
  const { slip: texts } = useTexts();
  const provider = session?.provider;
  return (
    <section className="whole">
      <h2>{texts.whom}</h2>
      <p>{texts.arrive}</p>
      {provider && <Contact text={texts.provider} name={provider.name} phone={provider.phone} />}
      {center && <Contact text={texts.question} name={center.name} phone={center.phone} />}
      {center?.openingHours && <Hours openingHours={center.openingHours} />}
    </section>
  );
}

function Start({ session }: { session: SlipReferral['session'] }) {
  const { slip: texts, language } = useTexts();
  if (session?.action?.entryMode === 'PERMANENT') return <p>{texts.anyTime}</p>;
  return session?.startDate ? <p>{texts.starts(formatPartialDate(session.startDate, language))}</p> : null;
}

function Where({ meetingPlace, session }: { meetingPlace: string | null; session: SlipReferral['session'] }) {
  const { slip: texts } = useTexts();
  const place = session?.place;
  const town = [place?.postalCode, place?.commune?.name].filter(Boolean).join(' ');
  const lines = meetingPlace ? [meetingPlace] : [place?.name, place?.address, town].filter(Boolean);
  if (lines.length === 0) return <p>{texts.noPlace}</p>;
  return (
    <p lang="fr">
      {lines.map((line) => (
        <strong key={line}>{line}</strong>
      ))}
    </p>
  );
}

function Contact({ text, name, phone }: { text: string; name: string | null; phone: string | null }) {
  return (
    <>
      <p>
        {text} <strong lang="fr">{name}</strong>
      </p>
      {phone && <p className="figures">{sayPhone(phone)}</p>}
    </>
  );
}

function Hours({ openingHours }: { openingHours: string }) {
  const { slip: texts, language } = useTexts();
  return (
    <p>
      {texts.hours}
      {sayOpeningHours(openingHours, language).map((line) => (
        <strong key={line}>{line}</strong>
      ))}
    </p>
  );
}
