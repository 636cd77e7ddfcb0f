import { useState } from 'react';
import { myCenters } from '../../graph/operations.ts';
import { usePages } from '../../graph/use-pages.ts';
import { Select } from '../../parts/select.tsx';
import { useSession } from '../../session/session.ts';
import { useTexts } from '../../texts/index.ts';
import { changeSearch } from './use-search.ts';

/** Lets one depart from one's own center; shows nothing to whom no center is entrusted. */
export function OwnCenterChoice({ commune }: { commune: string }) {
  const { search: texts } = useTexts();
  const [chosen, setChosen] = useState('');
  const isSomebody = useSession().kind === 'person';
  const { answers } = usePages(myCenters, isSomebody ? {} : null, () => null);
  const centers = answers.flatMap(({ data }) => data?.myCenters?.edges.map(({ node }) => node) ?? []);
  const options = centers.map(({ id, name, commune: own }) => ({
    value: id,
    label: [name, own?.name].filter(Boolean).join(' – '),
  }));
  const choose = (id: string) => {
    const own = centers.find((center) => center.id === id)?.commune;
    setChosen(id);
    if (own) changeSearch({ commune: own.code });
  };
  if (centers.length === 0) return null;
  const here = centers.filter((center) => center.commune?.code === commune);
  const shown = here.find(({ id }) => id === chosen) ?? here[0];
  return (
    <Select
      label={texts.center}
      value={shown?.id ?? ''}
      options={[{ value: '', label: texts.noCenter }, ...options]}
      onChoose={choose}
      isFrench
    />
  );
}
