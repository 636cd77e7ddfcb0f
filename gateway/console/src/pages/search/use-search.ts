import { address, goTo } from '../../router.ts';
import { useStore } from '../../store.ts';
import { readSearch, type Search, writeSearch } from './search-address.ts';

/** The search that the address tells. */
export const useSearch = (): Search => readSearch(useStore(address).query);

/** Changes the search in the address; the way back leads to the one before. */
export function changeSearch(changes: Partial<Search>): void {
  const { path, query } = address.read();
  goTo(path + writeSearch({ ...readSearch(query), ...changes }));
}
