/** Kinds of contract of les emplois de l'inclusion, with the labels under which its public API names them. */
const labels = {
  PERMANENT: ['CDI'],
  PERMANENT_I: ['CDI inclusion'],
  FIXED_TERM: ['CDD'],
  FIXED_TERM_USAGE: ["CDD d'usage"],
  FIXED_TERM_I: ['CDD insertion', "CDD d'insertion", 'CDDI'],
  FIXED_TERM_I_PHC: ['CDD-I PHC', 'CDD-I Premières heures en Chantier', 'FED_TERM_I_PHC'],
  FIXED_TERM_I_CVG: ['CDD-I CVG', 'CDD-I Convergence'],
  FIXED_TERM_TREMPLIN: ['CDD Tremplin'],
  APPRENTICESHIP: ["Contrat d'apprentissage"],
  PROFESSIONAL_TRAINING: ['Contrat de professionalisation', 'Contrat de professionnalisation'],
  TEMPORARY: ['Contrat de mission intérimaire'],
  BUSINESS_CREATION: ["Accompagnement à la création d'entreprise"],
  OTHER: ['Autre type de contrat'],
} as const;

/** A kind of contract. */
export type ContractType = keyof typeof labels;

const fold = (text: string): string => text.replaceAll('’', "'").trim().toLowerCase();

const codes: ReadonlyMap<string, ContractType> = new Map(
  (Object.keys(labels) as ContractType[]).flatMap((code) =>
    [code, ...labels[code]].map((word) => [fold(word), code] as const),
  ),
);

/** Finds the kind of contract that a code or a label names. */
export const findContractType = (text: string): ContractType | null => codes.get(fold(text)) ?? null;
