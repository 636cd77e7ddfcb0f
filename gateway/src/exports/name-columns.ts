/**
 * Names columns by the paths of their leaves, without what all begin with and without the `edges` and `node` of
 * connections; by their whole paths where two would have one name.
 */
export function nameColumns(paths: readonly (readonly string[])[]): string[] {
  const short = paths.map((path) => path.filter((key, index) => index === path.length - 1 || !isOfConnection(key)));
  const shared = countShared(short);
  const names = short.map((path) => path.slice(shared).join('.'));
  return new Set(names).size === names.length ? names : paths.map((path) => path.join('.'));
}

const isOfConnection = (key: string): boolean => key === 'edges' || key === 'node';

/** How many keys all paths begin with; a leaf's own key never counts. */
function countShared([first = [], ...others]: readonly (readonly string[])[]): number {
  const most = Math.min(first.length, ...others.map((path) => path.length)) - 1;
  const end = first.findIndex((key, index) => index >= most || others.some((path) => path[index] !== key));
  return Math.max(0, end);
}
