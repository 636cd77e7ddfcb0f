import { type Commune, findCentre, kilometresBetween, listCommunes, type Point } from '@tresse/reference';

const areaCount = 31;
/** Nearer towns share an area: else the suburbs of Bordeaux would be areas of their own. */
const leastKilometres = 25;

interface Seat {
  readonly code: string;
  readonly town: Commune;
  readonly point: Point;
}

/**
 * Derives the stand-in for the 31 employment areas of Nouvelle-Aquitaine, whose real perimeters no open table gives:
 * every EPCI goes to the nearest of the 31 most populous towns that lie apart. CSV with a comment that says so.
 */
export function deriveEmploymentAreas(): string {
  const communes = listCommunes('75');
  const seats = chooseSeats(communes);
  const members = Map.groupBy(communes, ({ epci }) => epci);
  const seatOf = new Map([...members].map(([epci, communes]) => [epci, findSeat(communes, seats)]));
  const lines = communes.flatMap(({ code, epci }) => {
    const seat = seatOf.get(epci);
    return seat ? [`${code};${seat.code};Bassin ${withOf(seat.town.name)} (périmètre provisoire)`] : [];
  });
  return [
    '# Provisional: derived from the distance of EPCI to towns, not the perimeters of the Region. Replace it with:',
    '# npm run tresse -- import employment-areas FILE',
    'commune_code;area_code;area_name',
    ...lines,
    '',
  ].join('\n');
}

function chooseSeats(communes: readonly Commune[]): Seat[] {
  const towns = communes.toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0) || (a.code < b.code ? -1 : 1));
  const seats: Seat[] = [];
  for (const town of towns) {
    const point = town.position;
    if (seats.length === areaCount || point === null || town.epci === null) continue;
    const isApart = seats.every((seat) => kilometresBetween(seat.point, point) >= leastKilometres);
    const isFirst = seats.every((seat) => seat.town.epci !== town.epci);
    if (isApart && isFirst) seats.push({ code: `PROV-${String(seats.length + 1).padStart(2, '0')}`, town, point });
  }
  return seats;
}

/** The seat within the EPCI of these communes, else the one nearest to its centre. */
function findSeat(communes: readonly Commune[], seats: readonly Seat[]): Seat | undefined {
  const own = seats.find(({ town }) => communes.includes(town));
  const centre = findCentre(
    communes.flatMap(({ position, population }) => (position ? [{ ...position, weight: population ?? 0 }] : [])),
  );
  if (own || !centre) return own;
  return seats.toSorted((a, b) => kilometresBetween(a.point, centre) - kilometresBetween(b.point, centre))[0];
}

/** « de » before a French place name, contracted and elided. */
function withOf(name: string): string {
  if (name.startsWith('Le ')) return `du ${name.slice(3)}`;
  if (name.startsWith('Les ')) return `des ${name.slice(4)}`;
  return /^[aeiouyhéèêâîô]/i.test(name) ? `d’${name}` : `de ${name}`;
}
