import { listDepartments } from '@tresse/reference';
import { readOperation } from '../../../house/start-house.ts';

/** One question of a dashboard, and what it is asked about. */
export interface DashboardQuestion {
  readonly name: string;
  readonly query: string;
  /** Its variables for a center, and a person whom it accompanies. */
  variablesOf(center: string, person: string): Readonly<Record<string, unknown>>;
}

/** Of whoever asks: the whole region, so that nothing is out of reach. */
export const departments: readonly string[] = listDepartments().map(({ code }) => code);

const year = { from: '2026-01-01', to: '2027-01-01' };

const question = (name: string, variablesOf: DashboardQuestion['variablesOf'] = () => ({})): DashboardQuestion => ({
  name,
  query: readOperation(`dashboard/${name}`),
  variablesOf,
});

/** The center of an association that its questions are about. */
export const centerOf = (slug: string): string => `${slug}~33-001`;

/** The ten questions of a dashboard, each one document. */
export const questions: readonly DashboardQuestion[] = [
  question('open-sessions', (center) => ({ center, startsBy: '2027-01-01' })),
  question('waiting-referrals'),
  question('referral-funnel', () => ({ periods: [year, { from: '2025-01-01', to: '2026-01-01' }] })),
  question('threatened-referrals'),
  question('person-path', (_, person) => ({ person })),
  question('referral-endings', () => year),
  question('insertion-workshops', (center) => ({ center })),
  question('volunteers-by-center'),
  question('my-commitments'),
  question('data-health'),
];
