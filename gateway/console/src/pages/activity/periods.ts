/** A season or a half-year that activity is told of, half-open, as `YYYY-MM-DD`. */
export interface Period {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Lists the periods that have begun by `today`, latest first: the seasons of an association, else the last half-years,
 * which `nameHalf` names.
 */
export function listPeriods(
  seasons: readonly Period[],
  today: string,
  nameHalf: (half: number, year: number) => string,
): Period[] {
  const known = seasons.length > 0 ? seasons : listHalves(Number(today.slice(0, 4)), nameHalf);
  return known.filter(({ from }) => from <= today).toReversed();
}

const listHalves = (year: number, nameHalf: (half: number, year: number) => string): Period[] =>
  [year - 1, year].flatMap((each) => [
    { name: nameHalf(1, each), from: `${each}-01-01`, to: `${each}-07-01` },
    { name: nameHalf(2, each), from: `${each}-07-01`, to: `${each + 1}-01-01` },
  ]);
