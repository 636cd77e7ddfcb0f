import type { MyCommitmentsQuery } from '../../generated/operations.ts';
import { myCommitments } from '../../graph/operations.ts';
import { useAnswer } from '../../graph/use-pages.ts';
import { CsvButton } from '../../parts/csv-button.tsx';
import { Loaded, Loading } from '../../parts/loading.tsx';
import { Page } from '../../parts/page.tsx';
import { Problems } from '../../parts/problems.tsx';
import { SignedIn } from '../../parts/signed-in.tsx';
import { useTexts } from '../../texts/index.ts';
import { Agreement } from './agreement.tsx';

/** An agreement with what was committed to under it. */
export type CommittedAgreement = NonNullable<MyCommitmentsQuery['agreements']>[number];

/** Ninth question of the dashboard: where do our commitments stand, and when do the committees meet? */
export function Commitments() {
  const { commitments: texts } = useTexts();
  return (
    <Page title={texts.title}>
      <p className="lead">{texts.intro}</p>
      <SignedIn>
        <Agreements />
      </SignedIn>
    </Page>
  );
}

function Agreements() {
  const { commitments: texts } = useTexts();
  const { answer, reload } = useAnswer(myCommitments, {});
  if (!answer) return <Loading />;
  const agreements = answer.data?.agreements?.filter(isOurs) ?? [];
  return (
    <>
      <Problems of={answer} what={texts.what} onRetry={reload} />
      <Loaded text={texts.listed(agreements.length)} />
      {agreements.length === 0 && answer.problems.length === 0 && <p className="notice">{texts.none}</p>}
      {agreements.map((agreement) => (
        <Agreement key={agreement.id} agreement={agreement} />
      ))}
      {agreements.length > 0 && <CsvButton document="dashboard/my-commitments" variables={{}} title={texts.title} />}
    </>
  );
}

const isOurs = ({ commitments, steering, technical }: CommittedAgreement): boolean =>
  Boolean(commitments?.length || steering || technical);
