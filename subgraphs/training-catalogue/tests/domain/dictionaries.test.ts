import { describe, expect, it } from 'vitest';
import { type CodedElement, dictionaries, parseCode } from '../../src/domain/dictionaries.ts';

const level = [
  ['0', 'NOT_TOLD'],
  ['1', 'NONE'],
  ['2', 'FORMER_VI'],
  ['3', 'FORMER_V_BIS'],
  ['4', 'FORMER_V'],
  ['5', 'FORMER_IV'],
  ['6', 'FORMER_III'],
  ['7', 'FORMER_II'],
  ['8', 'FORMER_I'],
  ['11', 'LEVEL_1'],
  ['12', 'LEVEL_2'],
  ['13', 'LEVEL_3'],
  ['14', 'LEVEL_4'],
  ['15', 'LEVEL_5'],
  ['16', 'LEVEL_6'],
  ['17', 'LEVEL_7'],
  ['18', 'LEVEL_8'],
] as const;

const yesOrNo = [
  ['0', false],
  ['1', true],
] as const;

/** Read off the dictionaries of LHÉO 2.3 again, for this test. */
const codes: Record<CodedElement, readonly (readonly [code: string, value: string | boolean])[]> = {
  certifiante: yesOrNo,
  'niveau-entree-obligatoire': yesOrNo,
  'prise-en-charge-frais-possible': yesOrNo,
  'modalites-enseignement': [
    ['0', 'IN_PERSON'],
    ['1', 'BLENDED'],
    ['2', 'REMOTE'],
  ],
  'modalites-entrees-sorties': [
    ['0', 'FIXED_DATES'],
    ['1', 'PERMANENT'],
  ],
  'etat-recrutement': [
    ['1', 'OPEN'],
    ['2', 'CLOSED'],
    ['3', 'SUSPENDED'],
  ],
  'objectif-general-formation': [
    ['1', 'OBSOLETE'],
    ['2', 'ADVANCED_SKILLS'],
    ['4', 'BUSINESS_CREATION'],
    ['5', 'BASIC_SKILLS'],
    ['6', 'CERTIFICATION'],
    ['7', 'PROFESSIONALISATION'],
    ['8', 'PREPARATION_FOR_QUALIFICATION'],
    ['9', 'REMOBILISATION'],
  ],
  'code-niveau-entree': level,
  'code-niveau-sortie': level,
  'code-financeur': [
    ['0', 'OTHER'],
    ['1', 'OBSOLETE'],
    ['2', 'REGION'],
    ['3', 'EUROPEAN_SOCIAL_FUND'],
    ['4', 'FRANCE_TRAVAIL'],
    ['5', 'COMPANY'],
    ['6', 'ACSE'],
    ['7', 'AGEFIPH'],
    ['8', 'DEPARTMENT'],
    ['9', 'COMMUNE'],
    ['10', 'TRAINEE'],
    ['11', 'STATE_EMPLOYMENT'],
    ['12', 'STATE_EDUCATION'],
    ['13', 'STATE_OTHER'],
    ['14', 'EUROPEAN_FUNDS_OTHER'],
    ['15', 'LOCAL_AUTHORITY_OTHER'],
    ['16', 'OPCO'],
    ['17', 'TRANSITION_PRO'],
    ['18', 'LADOM'],
    ['19', 'STATE_INTERIOR'],
    ['20', 'OFII'],
  ],
};

describe.each(Object.entries(codes) as [CodedElement, (typeof codes)[CodedElement]][])('%s', (element, known) => {
  it.each(known)('reads %s as %s', (code, value) => {
    expect(parseCode(element, code)).toEqual({ ok: true, value });
  });

  it('has no code beside these', () => {
    expect(Object.keys(dictionaries[element]).toSorted()).toEqual(known.map(([code]) => code).toSorted());
  });
});

it('knows no dictionary beside these', () => {
  expect(Object.keys(dictionaries)).toEqual(Object.keys(codes));
});

it('reads nothing as not told', () => {
  expect(parseCode('etat-recrutement', '')).toEqual({ ok: true, value: null });
});

it.each(['4', '0', 'ouvert', 'toString'])('refuses the code « %s » that etat-recrutement does not hold', (code) => {
  expect(parseCode('etat-recrutement', code)).toEqual({
    ok: false,
    problem: {
      reason: `Code « ${code} » is not in the dictionary of etat-recrutement`,
      mend: 'Give one of 1, 2, 3',
    },
  });
});
