import type { ExecutionResult } from 'graphql';

type Path = readonly (string | number)[];

/**
 * Says how an answer differs from that of one server that knows everything; null when it does not. The data must be the
 * same to the letter. Whatever an error made null there must be told by an error here, and no error may be told here
 * that is none there; an error stands for its place in every item of the lists on its way.
 */
export function findDifference(whole: ExecutionResult, answer: ExecutionResult): string | null {
  if (JSON.stringify(whole.data) !== JSON.stringify(answer.data)) return 'the data differ';
  const told = (answer.errors ?? []).map(({ path }) => placeOf(path ?? []));
  const nulls = (whole.errors ?? []).map(({ path }) => findNull(path ?? [], whole.data));
  const untold = nulls.find((path) => !told.some((place) => isRelated(place, placeOf(path))));
  if (untold) return `no error tells why ${untold.join('.')} is null`;
  const invented = told.find((place) => !nulls.some((path) => isRelated(place, placeOf(path))));
  return invented === undefined ? null : `an error is told at ${invented} that is none`;
}

/** The null in the data that an error made. */
function findNull(path: Path, data: unknown): Path {
  let value = data;
  for (const [index, segment] of path.entries()) {
    if (value === null || value === undefined) return path.slice(0, index);
    value = (value as Record<string | number, unknown>)[segment];
  }
  return path;
}

function placeOf(path: Path): string {
  return path.filter((segment) => typeof segment === 'string').join('.');
}

function isRelated(one: string, other: string): boolean {
  return one === '' || other === '' || `${one}.`.startsWith(`${other}.`) || `${other}.`.startsWith(`${one}.`);
}
