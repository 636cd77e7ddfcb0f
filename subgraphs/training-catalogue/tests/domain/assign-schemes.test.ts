import { expect, it } from 'vitest';
import { type ActionFacts, findScheme, type SchemeRule } from '../../src/domain/assign-schemes.ts';

const rule = (part: Partial<SchemeRule>): SchemeRule => ({
  scheme: 'HSP_SOCLE',
  objective: null,
  hint: null,
  funder: null,
  formacodes: [],
  siret: null,
  validFrom: null,
  validTo: null,
  ...part,
});

const action = (part: Partial<ActionFacts> = {}): ActionFacts => ({
  hints: [],
  funders: ['REGION', 'EUROPEAN_SOCIAL_FUND'],
  formacodes: ['15235', '15050'],
  siret: '00090001900019',
  starts: [],
  ends: [],
  ...part,
});

it.each<[string, Partial<SchemeRule>, Partial<ActionFacts>, boolean]>([
  ['nothing is asked', {}, {}, true],
  ['one of the funders is asked', { funder: 'REGION' }, {}, true],
  ['another funder is asked', { funder: 'OPCO' }, {}, false],
  ['one of its Formacode numbers is asked', { formacodes: ['15022', '15050'] }, {}, true],
  ['other Formacode numbers are asked', { formacodes: ['15022'] }, {}, false],
  ['its provider is asked', { siret: '00090001900019' }, {}, true],
  ['another provider is asked', { siret: '00090002700012' }, {}, false],
  ['a hint is asked and none told', { hint: 'HSP' }, {}, false],
  [
    'a hint is told in other accents and capitals',
    { hint: 'socle de competences' },
    { hints: ['HSP – Socle de Compétences'] },
    true,
  ],
  ['a hint is only a part of a word', { hint: 'VAE' }, { hints: ['vaellement'] }, false],
  ['one of two conditions fails', { funder: 'REGION', formacodes: ['15022'] }, {}, false],
  ['it ends on the day on which the rule begins', { validFrom: '2026-09-01' }, { ends: ['2026-09-01'] }, true],
  ['it ends the day before the rule begins', { validFrom: '2026-09-01' }, { ends: ['2026-08-31'] }, false],
  ['it begins the day before the rule ends', { validTo: '2026-09-01' }, { starts: ['2026-08-31'] }, true],
  ['it begins on the day on which the rule ends', { validTo: '2026-09-01' }, { starts: ['2026-09-01'] }, false],
  ['it ends in a month that the rule reaches', { validFrom: '2026-09-15' }, { ends: ['2026-09'] }, true],
  ['one of its sessions begins in time', { validTo: '2026-09-01' }, { starts: ['2027-01', '2026'] }, true],
  ['its dates are unknown', { validFrom: '2030-01-01', validTo: '2031-01-01' }, {}, true],
])('when %s', (_, asked, told, isFound) => {
  expect(findScheme([rule(asked)], action(told))).toEqual(isFound ? { scheme: 'HSP_SOCLE', objective: null } : null);
});

it('takes the first rule that holds', () => {
  const rules = [
    rule({ scheme: 'POEC', hint: 'POEC' }),
    rule({ objective: 'FLE', formacodes: ['15235'] }),
    rule({ objective: 'NUMERIQUE', formacodes: ['15050'] }),
  ];
  expect(findScheme(rules, action())).toEqual({ scheme: 'HSP_SOCLE', objective: 'FLE' });
});

it('finds none where no rule holds', () => {
  expect(findScheme([], action())).toBeNull();
});
