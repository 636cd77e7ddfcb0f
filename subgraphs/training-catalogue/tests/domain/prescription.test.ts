import { expect, it } from 'vitest';
import { isInForce } from '../../src/domain/accreditation.ts';
import { type Accredited, findPrescription, type PrescriptionRules } from '../../src/domain/prescription.ts';

const restos: Accredited = { association: 'restos-du-coeur', siret: null, name: null };
const sillage: Accredited = { association: null, siret: '00090001900019', name: 'Sillage' };
const asRestos = { association: 'restos-du-coeur' };

const rules = (part: Partial<PrescriptionRules> = {}): PrescriptionRules => ({
  scheme: 'HSP_SOCLE',
  isValid: true,
  needsPrescription: true,
  kinds: [],
  accredited: [],
  ...part,
});

it.each<[string, string, Partial<PrescriptionRules>, Parameters<typeof findPrescription>[1]]>([
  ['a scheme needs none', 'NOT_NEEDED', { needsPrescription: false, kinds: ['PLIE'] }, {}],
  ['a scheme holds no more', 'NOBODY', { isValid: false, accredited: [restos], kinds: ['PLIE'] }, asRestos],
  ['nobody is accredited', 'NOBODY', {}, asRestos],
  ['the own association is accredited', 'DIRECT', { accredited: [restos] }, asRestos],
  ['another association is accredited', 'NOBODY', { accredited: [restos] }, { association: 'secours-populaire' }],
  ['an association is accredited and nobody asks', 'NOBODY', { accredited: [restos] }, {}],
  ['the own body is accredited', 'DIRECT', { accredited: [sillage] }, { provider: '00090001900019' }],
  ['another body is accredited', 'THROUGH_PRESCRIBER', { accredited: [sillage] }, { provider: '00090002700012' }],
  ['a kind of bodies may by rule', 'THROUGH_PRESCRIBER', { kinds: ['PLIE'] }, asRestos],
  [
    'somebody of an association claims an accredited body too',
    'THROUGH_PRESCRIBER',
    { accredited: [sillage] },
    { ...asRestos, provider: '00090001900019' },
  ],
])('when %s, access is %s', (_, access, part, asking) => {
  expect(findPrescription(rules(part), asking)).toMatchObject({ access, scheme: 'HSP_SOCLE' });
});

it('names bodies, then kinds of bodies, and no association', () => {
  const { prescribers } = findPrescription(rules({ accredited: [sillage, restos], kinds: ['PLIE'] }), asRestos);
  expect(prescribers).toEqual([
    { name: 'Sillage', siret: '00090001900019' },
    { name: 'PLIE', siret: null },
  ]);
});

const term = { validFrom: '2026-03-01', validTo: '2026-09-01', revokedAt: null };
// Half past midnight of 2 July in Paris.
const revoked = { ...term, revokedAt: new Date('2026-07-01T22:30:00Z') };

it.each([
  [term, '2026-02-28', false],
  [term, '2026-03-01', true],
  [term, '2026-08-31', true],
  [term, '2026-09-01', false],
  [{ ...term, validTo: null }, '2099-01-01', true],
  [revoked, '2026-07-01', true],
  [revoked, '2026-07-02', false],
])('%j is in force on %s: %s', (accreditation, day, expected) => {
  expect(isInForce(accreditation, day)).toBe(expected);
});
