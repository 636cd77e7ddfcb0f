import { listDepartments } from '@tresse/reference';
import { readOperation } from '../../../house/start-house.ts';

/** One question of a dashboard, and what it is asked about. */
export interface DashboardQuestion {
  readonly name: string;
  readonly query: string;
  /** Its variables for the association `slug`. */
  variablesOf(slug: string): Readonly<Record<string, unknown>>;
}

/** Of whoever asks: the whole region, so that nothing is out of reach. */
export const departments: readonly string[] = listDepartments().map(({ code }) => code);

const question = (name: string, variablesOf: DashboardQuestion['variablesOf'] = () => ({})): DashboardQuestion => ({
  name,
  query: readOperation(`dashboard/${name}`),
  variablesOf,
});

/** The questions of a dashboard, each one document. */
export const questions: readonly DashboardQuestion[] = [
  question('my-center', (slug) => ({ center: `${slug}~33-001` })),
  question('my-centers'),
];
