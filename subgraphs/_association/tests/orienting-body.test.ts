import { expect, test } from 'vitest';
import { maskOrientingBody } from '../src/domain/orienting-body.ts';
import { ORIENTING_BODY_KINDS } from '../src/domain/vocabulary.ts';

const told = {
  FRANCE_TRAVAIL: 'FRANCE_TRAVAIL',
  MISSION_LOCALE: 'MISSION_LOCALE',
  CAP_EMPLOI: 'CAP_EMPLOI',
  DEPARTMENT: 'DEPARTMENT',
  CCAS: 'CCAS',
  PLIE: 'PLIE',
  CHRS: 'CHRS',
  ASE: 'OTHER',
  CAARUD: 'OTHER',
  CIDFF: 'OTHER',
  CSAPA: 'OTHER',
  PENSION: 'OTHER',
  PJJ: 'OTHER',
  PREVENTION: 'OTHER',
  SPIP: 'OTHER',
  OTHER: 'OTHER',
} as const;

test.each(ORIENTING_BODY_KINDS.map((kind) => [kind, told[kind]]))('%s leaves the association as %s', (kind, as) => {
  expect(maskOrientingBody(kind)).toBe(as);
});
