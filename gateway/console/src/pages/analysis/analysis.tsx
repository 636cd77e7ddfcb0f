import { formatDate, formatQuarter } from '@tresse/texts';
import { useState } from 'react';
import type { ReleasesQuery } from '../../generated/operations.ts';
import { releases } from '../../graph/operations.ts';
import { useAnswer } from '../../graph/use-pages.ts';
import { getLastDay } from '../../parts/last-day.ts';
import { Loaded, Loading } from '../../parts/loading.tsx';
import { Page } from '../../parts/page.tsx';
import { Problems } from '../../parts/problems.tsx';
import { Select } from '../../parts/select.tsx';
import { SignedIn } from '../../parts/signed-in.tsx';
import { useTexts } from '../../texts/index.ts';
import { EntriesByAgeAndGender } from './entries-by-age-and-gender.tsx';
import { OfferAndNeed } from './offer-and-need.tsx';
import { ReferralsByStage } from './referrals-by-stage.tsx';

/** The figures of a quarter over all associations. */
export type Release = NonNullable<ReleasesQuery['statisticsReleases']>[number];

/** The three questions of the Region's analyst. */
export function Analysis() {
  const { analysis: texts } = useTexts();
  return (
    <Page title={texts.title}>
      <p className="lead">{texts.intro}</p>
      <SignedIn>
        <Releases />
      </SignedIn>
    </Page>
  );
}

function Releases() {
  const { analysis: texts, language } = useTexts();
  const { answer, reload } = useAnswer(releases, {});
  const [quarter, setQuarter] = useState<string>();
  const known = answer?.data?.statisticsReleases ?? [];
  const release = known.find((one) => one.quarter === quarter) ?? known[0];
  if (!answer) return <Loading />;
  return (
    <>
      <Problems of={answer} what={texts.what} onRetry={reload} />
      {known.length === 0 && answer.problems.length === 0 && <p className="notice">{texts.none}</p>}
      {release && (
        <>
          <Loaded text={formatQuarter(release.quarter, language)} />
          <Select
            label={texts.quarter}
            value={release.quarter}
            options={known.map((one) => ({ value: one.quarter, label: formatQuarter(one.quarter, language) }))}
            onChoose={setQuarter}
          />
          <AboutRelease release={release} />
          <ReferralsByStage key={`referrals ${release.id}`} release={release} />
          <EntriesByAgeAndGender key={`entries ${release.id}`} release={release} />
          <OfferAndNeed key={`offer ${release.id}`} release={release} />
        </>
      )}
    </>
  );
}

function AboutRelease({ release }: { release: Release }) {
  const { analysis: texts, language } = useTexts();
  const { missingPartners, periodFrom, periodTo, releasedAt, threshold, version } = release;
  return (
    <>
      <p>
        {texts.period(formatDate(periodFrom, language), formatDate(getLastDay(periodTo), language))}{' '}
        {texts.released(version, formatDate(releasedAt, language))}
      </p>
      <p>{texts.hidden(threshold)}</p>
      {missingPartners.length > 0 && (
        <p className="notice warning">{texts.missing(missingPartners.map(({ id, name }) => name ?? id).join(', '))}</p>
      )}
    </>
  );
}
