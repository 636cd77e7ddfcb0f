import type { PeopleOfCenterQuery } from '../../generated/operations.ts';
import { peopleOfCenter } from '../../graph/operations.ts';
import { usePages } from '../../graph/use-pages.ts';
import { Loaded, Loading } from '../../parts/loading.tsx';
import { OptionList } from '../../parts/option-list.tsx';
import { Problems } from '../../parts/problems.tsx';
import { useTexts } from '../../texts/index.ts';
import { getPseudonym, PersonSummary } from './person-summary.tsx';

/** A person under the pseudonym that the association made. */
export type Person = NonNullable<NonNullable<PeopleOfCenterQuery['center']>['people']>['edges'][number]['node'];

/** Lets one choose among the people whom a center accompanies. */
export function PersonChoice({ center, onChoose }: { center: string; onChoose: (person: Person) => void }) {
  const { sessions: texts } = useTexts();
  const { answers, isLoading, more, reload } = usePages(
    peopleOfCenter,
    { center },
    (data) => data.center?.people?.pageInfo,
  );
  const people = answers.flatMap(({ data }) => data?.center?.people?.edges.map(({ node }) => node) ?? []);
  const problems = answers.flatMap((answer) => answer.problems);
  return (
    <>
      <p className="hint">{texts.pseudonymHint}</p>
      <OptionList
        options={people}
        keyOf={({ id }) => id}
        nameOf={getPseudonym}
        onChoose={onChoose}
        onMore={more}
        render={(person) => <PersonSummary person={person} />}
      />
      {isLoading ? <Loading /> : <Loaded text={texts.people(people.length)} />}
      {!isLoading && people.length === 0 && problems.length === 0 && <p className="notice">{texts.noPerson}</p>}
      <Problems of={{ problems }} what={texts.what} onRetry={reload} />
    </>
  );
}
