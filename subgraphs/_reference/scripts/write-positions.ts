import { writeFileSync } from 'node:fs';
import { positionsFile } from '../src/positions.ts';
import { derivePositions, formatPositions } from './derive-positions.ts';

writeFileSync(positionsFile, formatPositions(derivePositions()));
