import { formatDate } from '@tresse/texts';
import type { PersonPathQuery } from '../../generated/operations.ts';
import { personPath } from '../../graph/operations.ts';
import { usePages } from '../../graph/use-pages.ts';
import { GrowingList } from '../../parts/growing-list.tsx';
import { Loaded, Loading } from '../../parts/loading.tsx';
import { Problems } from '../../parts/problems.tsx';
import { useTexts } from '../../texts/index.ts';
import { PersonSummary } from '../sessions/person-summary.tsx';
import { LegalBases } from './legal-bases.tsx';
import { ReferralPath } from './referral-path.tsx';

/** A person, under the pseudonym that the association made, with her path. */
export type PathPerson = NonNullable<PersonPathQuery['person']>;

/**
 * Fifth question of the dashboard: what has become of each referral of a person, and on what does the use of her data stand?
 * `isIntroduced`: who she is stands above already.
 */
export function PersonPath({ person, isIntroduced = false }: { person: string; isIntroduced?: boolean }) {
  const { path: texts, referrals, language } = useTexts();
  const { answers, isLoading, more, reload } = usePages(
    personPath,
    { person, first: 10 },
    (data) => data.person?.referrals?.pageInfo,
  );
  const about = answers[0]?.data?.person;
  const found = answers.flatMap(({ data }) => data?.person?.referrals?.edges.map(({ node }) => node) ?? []);
  const problems = answers.flatMap((answer) => answer.problems);
  return (
    <>
      <Problems of={{ problems }} what={texts.what} onRetry={reload} />
      {isLoading ? <Loading /> : <Loaded text={referrals.listed(found.length, more !== null)} />}
      {answers[0] && !about && problems.length === 0 && <p className="notice">{texts.unknown}</p>}
      {about && (
        <>
          {!isIntroduced && (
            <div className="summary">
              <div>
                <PersonSummary person={about} />
              </div>
            </div>
          )}
          {about.retentionDueOn && (
            <p className="notice warning">{texts.erased(formatDate(about.retentionDueOn, language))}</p>
          )}
          <LegalBases bases={about.legalBases ?? []} />
          <section aria-labelledby="person-path">
            <h2 id="person-path">{texts.referrals}</h2>
            {found.length === 0 && <p className="notice">{texts.none}</p>}
            <GrowingList className="paths" onMore={more}>
              {found.map((referral) => (
                <li key={referral.id}>
                  <ReferralPath referral={referral} />
                </li>
              ))}
            </GrowingList>
          </section>
        </>
      )}
    </>
  );
}
