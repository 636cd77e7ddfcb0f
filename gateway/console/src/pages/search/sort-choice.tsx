import type { SessionSort } from '../../generated/operations.ts';
import { Select } from '../../parts/select.tsx';
import { useTexts } from '../../texts/index.ts';
import type { Search } from './search-address.ts';
import { changeSearch } from './use-search.ts';

/** In which order the sessions come: by distance only from somewhere. */
export function SortChoice({ search: { commune, sort } }: { search: Search }) {
  const { search: texts } = useTexts();
  const sorts: readonly SessionSort[] = ['RELEVANCE', 'START', ...(commune ? (['DISTANCE'] as const) : [])];
  return (
    <Select
      label={texts.sort}
      value={sort}
      options={sorts.map((value) => ({ value, label: texts.sorts[value] }))}
      onChoose={(chosen) => changeSearch({ sort: chosen })}
    />
  );
}
