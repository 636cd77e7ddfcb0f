/** Elements that hold a text, with its least and most characters. Source: definition of LHÉO 2.3 (lheo.gouv.fr). */
export const texts: readonly (readonly [least: number, most: number, names: string])[] = [
  [2, 2, 'region pays langue-formation'],
  [3, 3, 'code-NSF'],
  [2, 3, 'departement'],
  [
    5,
    5,
    `
    code-FORMACODE code-ROME codepostal code-INSEE-commune reference-code-FORMACODE code-public-vise
    code-modalite-pedagogique`,
  ],
  [4, 5, 'code-INSEE-canton'],
  [2, 5, 'heure-debut heure-fin'],
  [1, 6, 'prix-horaire-TTC'],
  [8, 8, 'code-UAI'],
  [
    1,
    10,
    `
    code-RNCP code-CERTIFINFO reference-code-RNCP reference-code-CERTIFINFO reference-code-RS
    prix-total-TTC`,
  ],
  [3, 10, 'code-RS'],
  [4, 10, 'code-CPF code-ELU'],
  [11, 11, 'numero-activite'],
  [14, 14, 'SIRET'],
  [1, 25, 'numtel'],
  [0, 30, 'latitude longitude'],
  [8, 40, 'code-bloc'],
  [1, 50, 'civilite nom prenom ligne ville'],
  [0, 50, 'infos-perimetre-recrutement'],
  [0, 150, 'duree-indicative'],
  [3, 160, 'courriel'],
  [0, 200, 'modalites-pedagogiques frais-restants'],
  [1, 250, 'info-public-vise restauration hebergement transport acces-handicapes nom-organisme raison-sociale'],
  [0, 250, 'raison-sociale-formateur'],
  [1, 255, 'intitule-formation denomination modalites-inscription libelle-enseignement'],
  [3, 400, 'urlweb'],
  [1, 500, 'commentaire libelle-bloc'],
  [1, 600, 'detail-conditions-prise-en-charge'],
  [
    1,
    3000,
    `
    objectif-formation resultats-attendus contenu-formation rythme-formation modalites-alternance
    conditions-specifiques identifiant-module reference-module`,
  ],
  [0, 3000, 'modalites-recrutement renseignements-specifiques'],
];

/** Elements that hold a whole number, with the least and the most. */
export const numbers: readonly (readonly [least: number, most: number, names: string])[] = [
  [0, 99, 'duree-cycle annee-cycle'],
  [
    0,
    99999,
    'nb-places effectif-minimal capacite-simultanee capacite-cumulee unites-entreprise unites-centre cout-indicatif-equipement nombre-heures-centre nombre-heures-entreprise nombre-heures-total duree-conventionnee nb-places-financees',
  ],
];

/** Elements that hold a date, `AAAAMMJJ`, zeros for what is not known. */
export const dates = 'debut fin date';
