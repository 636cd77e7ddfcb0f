import type { WhoIsInQuery } from '../generated/operations.ts';
import { whoIsIn } from '../graph/operations.ts';
import { type Readiness, type ReadinessByName, useReadiness } from '../graph/readiness.ts';
import { useAnswer } from '../graph/use-pages.ts';
import { BarTable } from '../parts/bar-table.tsx';
import { Loaded, Loading } from '../parts/loading.tsx';
import { Page } from '../parts/page.tsx';
import { Problems } from '../parts/problems.tsx';
import { useTexts } from '../texts/index.ts';

type Association = NonNullable<WhoIsInQuery['associations']>[number];

/** Every association and every service of the Region: what it is, whether it answers, how old its data are. */
export function WhoIsIn() {
  const texts = useTexts().whoIsIn;
  const { answer, reload } = useAnswer(whoIsIn, {});
  const readiness = useReadiness();
  const associations = answer?.data?.associations ?? [];
  const largest = Math.max(1, ...associations.flatMap(listCounts));
  const names = Object.fromEntries(associations.map(({ id, name }) => [id, name ?? id]));
  return (
    <Page title={texts.title}>
      <p className="lead">{texts.intro}</p>
      <h2>{texts.associations}</h2>
      {!answer && <Loading />}
      {answer && <Loaded text={texts.loaded(associations.length)} />}
      {answer && <Problems of={answer} what={texts.associations} names={names} onRetry={reload} />}
      <div className="cards">
        {associations.map((association) => (
          <AssociationCard
            key={association.id}
            association={association}
            largest={largest}
            readiness={readiness[association.id]}
          />
        ))}
      </div>
      <RegionServices readiness={readiness} />
    </Page>
  );
}

const listCounts = ({ centersByDepartment }: Association): number[] =>
  centersByDepartment?.map(({ centerCount }) => centerCount) ?? [];

function AssociationCard(props: { association: Association; largest: number; readiness: Readiness | undefined }) {
  const { association, largest, readiness } = props;
  const { membership, whoIsIn: texts } = useTexts();
  const { id, name, state, fictional, notice, centersByDepartment } = association;
  const rows = centersByDepartment?.map(({ department: { code, name: label }, centerCount }) => ({
    key: code,
    label: label ?? code,
    value: centerCount,
  }));
  return (
    <article aria-labelledby={id}>
      <h3 id={id} lang="fr">
        {name}
      </h3>
      <p>{state && membership[state]}</p>
      <State readiness={readiness} />
      {fictional && <p className="badge">{texts.fictional}</p>}
      {notice && (
        <p className="notice" lang="fr">
          {notice}
        </p>
      )}
      {rows ? (
        <BarTable
          isFrench
          caption={texts.centersByDepartment(
            texts.centers(listCounts(association).reduce((sum, count) => sum + count, 0)),
          )}
          head={[texts.department, texts.centerCount]}
          largest={largest}
          rows={rows}
        />
      ) : (
        <p>{texts.noCenters}</p>
      )}
    </article>
  );
}

function RegionServices({ readiness }: { readiness: ReadinessByName }) {
  const { subgraphs, whoIsIn: texts } = useTexts();
  const known = Object.entries(subgraphs).filter(([name]) => readiness[name]);
  return (
    <>
      <h2>{texts.region}</h2>
      <div className="cards">
        {known.map(([id, { name, what }]) => (
          <article key={id} aria-labelledby={id}>
            <h3 id={id}>{name}</h3>
            <p>{what}</p>
            <State readiness={readiness[id]} />
          </article>
        ))}
      </div>
    </>
  );
}

const styles = { answers: 'good', 'does not answer': 'bad', unknown: 'hint' } as const;

function State({ readiness }: { readiness: Readiness | undefined }) {
  const { dataUpdatedAt, states } = useTexts();
  const state = readiness?.state ?? 'unknown';
  return (
    <p className="state">
      <span className={styles[state]}>{states[state]}</span>
      {readiness?.dataUpdatedAt && <span>{dataUpdatedAt(readiness.dataUpdatedAt)}</span>}
    </p>
  );
}
