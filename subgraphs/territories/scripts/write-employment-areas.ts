import { writeFileSync } from 'node:fs';
import { deriveEmploymentAreas } from './derive-employment-areas.ts';

writeFileSync(new URL('../data/employment-areas.csv', import.meta.url), deriveEmploymentAreas());
