import { describe, expect, it } from 'vitest';
import {
  type CodedElement,
  codedElements,
  type Dictionary,
  dictionaries,
  parseCode,
} from '../../src/domain/dictionaries/index.ts';

/** Read off the dictionaries of LHÉO 2.3 for this test: each code and what it stands for. */
const codes: Record<Dictionary, string> = {
  boolean: '0=false 1=true',
  'modalites-enseignement': '0=IN_PERSON 1=BLENDED 2=REMOTE',
  'modalites-es': '0=FIXED_DATES 1=PERMANENT',
  'etat-recrutement': '1=OPEN 2=CLOSED 3=SUSPENDED',
  AIS: `
    1=OBSOLETE 2=ADVANCED_SKILLS 4=BUSINESS_CREATION 5=BASIC_SKILLS 6=CERTIFICATION 7=PROFESSIONALISATION
    8=PREPARATION_FOR_QUALIFICATION 9=REMOBILISATION`,
  niveaux: `
    0=NOT_TOLD 1=NONE 2=FORMER_VI 3=FORMER_V_BIS 4=FORMER_V 5=FORMER_IV 6=FORMER_III 7=FORMER_II 8=FORMER_I
    11=LEVEL_1 12=LEVEL_2 13=LEVEL_3 14=LEVEL_4 15=LEVEL_5 16=LEVEL_6 17=LEVEL_7 18=LEVEL_8`,
  financeurs: `
    0=OTHER 1=OBSOLETE 2=REGION 3=EUROPEAN_SOCIAL_FUND 4=FRANCE_TRAVAIL 5=COMPANY 6=ACSE 7=AGEFIPH 8=DEPARTMENT
    9=COMMUNE 10=TRAINEE 11=STATE_EMPLOYMENT 12=STATE_EDUCATION 13=STATE_OTHER 14=EUROPEAN_FUNDS_OTHER
    15=LOCAL_AUTHORITY_OTHER 16=OPCO 17=TRANSITION_PRO 18=LADOM 19=STATE_INTERIOR 20=OFII`,
  'perimetre-recrutement': '0=OTHER 1=COMMUNE 2=DEPARTMENT 3=REGION 4=SEVERAL_REGIONS 5=COUNTRY 6=INTERNATIONAL',
  'type-contact': `
    0=OTHER 1=DISABILITY 2=INTERNATIONAL_MOBILITY 3=PEDAGOGY 4=RECEPTION 5=MANAGEMENT 6=QUALITY 7=COMPANIES
    8=SALES 9=FINANCE 10=DDFPT 11=COMMUNICATION 12=DISTANCE_LEARNING 13=VAE 14=APPRENTICESHIP`,
  'type-parcours': '1=GROUP 2=INDIVIDUAL 3=MODULAR 4=MIXED',
  'type-positionnement': '1=REGULATORY 2=PEDAGOGICAL',
  'type-module': '0=NOT_KNOWN 1=COMPULSORY 2=PERSONALISED',
  'modalite-recrutement': `
    0=NOT_KNOWN 1=SIMULATION 2=COMPETITION 3=FILE 4=PRACTICAL_TESTS 5=WRITTEN_TESTS 6=ORAL_TESTS 7=APPLICATION
    8=INTERVIEW 9=GROUP_INFORMATION`,
  'type-enseignement': `
    1=ART 2=SPECIALITY 3=OPTIONAL 4=LANGUAGE 5=FIRST_LANGUAGE 6=SECOND_LANGUAGE 7=THIRD_LANGUAGE 8=SPORT
    9=GENERAL 10=VOCATIONAL`,
  'type-equipement': `
    0=OTHER 1=HEAD_PROTECTION 2=EYE_PROTECTION 3=HAND_PROTECTION 4=HEARING_PROTECTION 5=BODY_PROTECTION
    6=FOOT_PROTECTION 7=RESPIRATORY_PROTECTION 8=FALL_PROTECTION 9=TOOLS 10=CLOTHES 11=DIGITAL`,
  'type-validation-blocs': '0=PARTIAL 1=TOTAL 2=MIXED',
  'type-alternance': '0=ANY 1=APPRENTICESHIP 2=PROFESSIONALISATION',
  'unite-rythme': '0=HOUR 1=HALF_DAY 2=DAY 3=WEEK 4=MONTH',
  'type-cycle': '0=INITIAL 1=APPRENTICESHIP',
};

/** Read off the grammar of LHÉO 2.3: the elements that hold a code of each. */
const elements: Record<Dictionary, string> = {
  boolean:
    'certifiante niveau-entree-obligatoire prise-en-charge-frais-possible a-distance obligatoire conventionnement',
  'modalites-enseignement': 'modalites-enseignement',
  'modalites-es': 'modalites-entrees-sorties',
  'etat-recrutement': 'etat-recrutement',
  AIS: 'objectif-general-formation',
  niveaux: 'code-niveau-entree code-niveau-sortie',
  financeurs: 'code-financeur',
  'perimetre-recrutement': 'code-perimetre-recrutement',
  'type-contact': 'type-contact',
  'type-parcours': 'parcours-de-formation',
  'type-positionnement': 'positionnement',
  'type-module': 'type-module',
  'modalite-recrutement': 'modalite-recrutement',
  'type-enseignement': 'type-enseignement',
  'type-equipement': 'type-equipement',
  'type-validation-blocs': 'validation-blocs',
  'type-alternance': 'type-alternance',
  'unite-rythme': 'unite-rythme-alternance',
  'type-cycle': 'type-cycle',
};

const list = (names: string) => names.trim().split(/\s+/);

const readTable = (dictionary: Dictionary): [code: string, value: unknown][] =>
  list(codes[dictionary]).map((entry) => {
    const [code = '', value = ''] = entry.split('=');
    return [code, value === 'true' || (value === 'false' ? false : value)];
  });

describe.each(Object.keys(codes) as Dictionary[])('%s', (dictionary) => {
  describe.each(list(elements[dictionary]) as CodedElement[])('%s', (element) => {
    it.each(readTable(dictionary))('reads %s as %s', (code, value) => {
      expect(parseCode(element, code)).toEqual({ ok: true, value });
    });
  });

  it('has no code beside these, and each value stands for one', () => {
    const known = Object.entries(dictionaries[dictionary]);
    expect(known.toSorted(([a], [b]) => Number(a) - Number(b))).toEqual(readTable(dictionary));
    expect(new Set(known.map(([, value]) => value)).size).toBe(known.length);
  });
});

it('knows the nineteen dictionaries and the elements that hold their codes, and none beside', () => {
  expect(Object.keys(dictionaries)).toHaveLength(19);
  expect(Object.keys(codedElements).toSorted()).toEqual(Object.values(elements).flatMap(list).toSorted());
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
