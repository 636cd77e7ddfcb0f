import { type Commune, type Department, listCommunes, listDepartments } from '@tresse/reference';
import { shareOut } from '../share-out.ts';

/** A center's code and commune; `rank` counts the centers of the same commune from 0, `order` all of them. */
export interface PlacedCenter {
  readonly code: string;
  readonly commune: Commune;
  readonly department: Department;
  readonly rank: number;
  readonly order: number;
}

/** A department and its centers, in the order of their codes. */
export interface PlacedDepartment {
  readonly department: Department;
  readonly centers: readonly PlacedCenter[];
}

/** Places centers over the region: departments, then communes, in proportion to their people. */
export function placeCenters(count: number): PlacedDepartment[] {
  const departments = listDepartments().map((department) => ({ department, communes: listInhabited(department) }));
  const shares = shareOut(
    count,
    departments.map(({ communes }) => communes.reduce((sum, { people }) => sum + people, 0)),
  );
  let order = 0;
  return departments.map(({ department, communes }, index) => ({
    department,
    centers: drawSeats(communes, shares[index] ?? 0).map(({ commune, rank }, seat) => ({
      code: `${department.code}-${String(seat + 1).padStart(3, '0')}`,
      commune,
      department,
      rank,
      order: order++,
    })),
  }));
}

interface Inhabited {
  readonly commune: Commune;
  readonly people: number;
}

const listInhabited = (department: Department): Inhabited[] =>
  listCommunes()
    .filter((commune) => commune.department === department.code)
    .map((commune) => ({ commune, people: commune.population ?? 0 }));

/** Highest averages (D'Hondt): the most populous commune comes first, and again before a ten times smaller one. */
function drawSeats(communes: readonly Inhabited[], count: number): { commune: Commune; rank: number }[] {
  const taken = new Map<Commune, number>();
  return Array.from({ length: count }, () => {
    const averageOf = ({ commune, people }: Inhabited) => people / ((taken.get(commune) ?? 0) + 1);
    const { commune } = communes.reduce((best, each) => (averageOf(each) > averageOf(best) ? each : best));
    const rank = taken.get(commune) ?? 0;
    taken.set(commune, rank + 1);
    return { commune, rank };
  });
}
