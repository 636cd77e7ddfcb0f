import type { WaitingReferralsQuery } from '../../generated/operations.ts';
import type { Pages } from '../../graph/use-pages.ts';
import { CsvButton } from '../../parts/csv-button.tsx';
import { GrowingList } from '../../parts/growing-list.tsx';
import { Loaded, Loading } from '../../parts/loading.tsx';
import { Problems } from '../../parts/problems.tsx';
import { useTexts } from '../../texts/index.ts';
import { FollowedCard } from './followed-card.tsx';

type WaitingReferral = NonNullable<WaitingReferralsQuery['myReferrals']>['edges'][number]['node'];

/** A referral that wants something done: since when (an instant) and why, in words. */
export interface Followed {
  readonly referral: Pick<WaitingReferral, 'id' | 'reference' | 'nextAction' | 'center' | 'session'>;
  readonly since: string | null;
  readonly why: string;
}

interface FollowedListProps {
  /** The name of the document too, of which the table is saved. */
  readonly id: string;
  readonly texts: { readonly title: string; readonly unit: string; readonly none: string };
  readonly followed: readonly Followed[];
  readonly pages: Pages<unknown>;
  /** Those of the table. */
  readonly variables: Readonly<Record<string, string>>;
}

/** One question about referrals within reach, page by page, with its table. */
export function FollowedList({ id, texts, followed, pages, variables }: FollowedListProps) {
  const { referrals } = useTexts();
  const { answers, isLoading, more, reload } = pages;
  const problems = answers.flatMap((answer) => answer.problems);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{texts.title}</h2>
      <p>{texts.unit}</p>
      <Problems of={{ problems }} what={texts.title} onRetry={reload} />
      {isLoading ? <Loading /> : <Loaded text={referrals.listed(followed.length, more !== null)} />}
      {!isLoading && followed.length === 0 && problems.length === 0 && <p className="notice">{texts.none}</p>}
      {followed.length > 0 && (
        <CsvButton document={`dashboard/${id}`} variables={{ ...variables, first: '100' }} title={texts.title} />
      )}
      <GrowingList className="list" onMore={more}>
        {followed.map((one) => (
          <li key={one.referral.id}>
            <FollowedCard {...one} />
          </li>
        ))}
      </GrowingList>
    </section>
  );
}
