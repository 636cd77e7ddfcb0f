import { readFileSync } from 'node:fs';
import { readRoles } from '../src/access/roles.ts';

/** The roles of the checkout. */
export const roles = readRoles(readFileSync(new URL('../../schema/roles.yaml', import.meta.url), 'utf8'));
