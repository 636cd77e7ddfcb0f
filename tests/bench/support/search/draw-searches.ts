import { departments, questions, towns } from './offer-words.ts';

/** What a search of the hub is asked: the variables of `dashboard/search-sessions`. */
export type SearchVariables = Readonly<Record<string, unknown>>;

/** Draws a number from 0 to below 1. */
type Draw = () => number;

const pick = <Value>(draw: Draw, among: readonly Value[]): Value => among[Math.floor(draw() * among.length)] as Value;
const sometimes = <Value>(draw: Draw, share: number, value: () => Value): Value | undefined =>
  draw() < share ? value() : undefined;

/** Draws distinct searches as volunteers make them: most around a town, half with a text, each with every facet counted. */
export function drawSearches(count: number, seed: number, today: string): SearchVariables[] {
  const draw = createDraw(seed);
  const searches = new Map<string, SearchVariables>();
  while (searches.size < count) {
    const variables = drawSearch(draw, today);
    searches.set(JSON.stringify(variables), variables);
  }
  return [...searches.values()];
}

function drawSearch(draw: Draw, today: string): SearchVariables {
  const place = draw();
  const near = place < 0.7 ? { commune: pick(draw, towns), withinKm: pick(draw, [10, 20, 30, 30, 50]) } : undefined;
  const filter = {
    near,
    department: place >= 0.7 && place < 0.92 ? pick(draw, departments) : undefined,
    text: sometimes(draw, 0.55, () => pick(draw, questions)),
    recruitmentStates: sometimes(draw, 0.5, () => ['OPEN']),
    deliveryModes: sometimes(draw, 0.15, () => ['IN_PERSON', 'BLENDED']),
    entryModes: sometimes(draw, 0.1, () => ['PERMANENT']),
    entryLevels: sometimes(draw, 0.2, () => ['BELOW_3', 'LEVEL_3']),
    publics: sometimes(draw, 0.1, () => ['81019', '83056']),
    funders: sometimes(draw, 0.15, () => ['REGION']),
    startsBy: sometimes(draw, 0.25, () => addDays(today, 60)),
  };
  return { filter, sort: near ? pick(draw, ['DISTANCE', 'START', 'RELEVANCE']) : 'RELEVANCE', first: 20 };
}

const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Numbers that a seed decides (mulberry32). */
export function createDraw(seed: number): Draw {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
