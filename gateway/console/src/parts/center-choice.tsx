import { useEffect } from 'react';
import { myCenters } from '../graph/operations.ts';
import { usePages } from '../graph/use-pages.ts';
import { useTexts } from '../texts/index.ts';
import { Loading } from './loading.tsx';
import { More } from './more.tsx';
import { Problems } from './problems.tsx';
import { Select } from './select.tsx';

/** Lets one choose among the centers for which one may act; a single one is chosen already. `''` is none. */
export function CenterChoice(props: { value: string; onChoose: (center: string) => void; what: string }) {
  const { value, onChoose, what } = props;
  const { centers: texts } = useTexts();
  const { answers, isLoading, more, reload } = usePages(myCenters, {}, (data) => data.myCenters?.pageInfo);
  const centers = answers.flatMap(({ data }) => data?.myCenters?.edges.map(({ node }) => node) ?? []);
  const only = centers.length === 1 && !more ? centers[0]?.id : undefined;
  useEffect(() => {
    if (only && !value) onChoose(only);
  }, [only, value, onChoose]);
  if (isLoading && answers.length === 0) return <Loading />;
  const options = centers.map(({ id, name, commune }) => ({
    value: id,
    label: [name, commune?.name].filter(Boolean).join(' – '),
  }));
  if (!value) options.unshift({ value: '', label: texts.none });
  const problems = answers.flatMap((answer) => answer.problems);
  return (
    <>
      <Problems of={{ problems }} what={what} onRetry={reload} />
      {centers.length === 0 && problems.length === 0 && <p className="notice">{texts.empty}</p>}
      {centers.length > 0 && (
        <Select label={texts.choose} value={value} options={options} onChoose={onChoose} isFrench />
      )}
      <More onMore={more} />
    </>
  );
}
