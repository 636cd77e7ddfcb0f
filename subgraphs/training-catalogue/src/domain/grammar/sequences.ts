/**
 * The children of each element of LHÉO 2.3 in their order: once, or as often as `?`, `*`, `+` and `{least,most}` say.
 * Every element but `periode-inscription` ends with `extras*`, which is not written here.
 * Source: definition of LHÉO 2.3 (lheo.gouv.fr).
 */
export const sequences: Readonly<Record<string, string>> = {
  offres: 'formation+',
  formation: `
    domaine-formation intitule-formation objectif-formation resultats-attendus contenu-formation certifiante
    contact-formation+ parcours-de-formation code-niveau-entree objectif-general-formation?
    certification{0,5} code-type-formation{0,5} code-niveau-sortie? url-formation? action+
    organisme-formation-responsable identifiant-module? positionnement? sous-modules? modules-prerequis?`,
  'domaine-formation': 'code-FORMACODE{0,5} code-NSF{0,3} code-ROME{0,5}',
  'contact-formation': 'type-contact? coordonnees',
  coordonnees: 'civilite? nom? prenom? ligne{0,3} adresse? telfixe? portable? fax? courriel? web?',
  adresse: `
    denomination? ligne{1,4} codepostal ville departement? code-INSEE-commune? code-INSEE-canton? region?
    pays? geolocalisation?`,
  geolocalisation: 'latitude longitude',
  telfixe: 'numtel{1,3}',
  portable: 'numtel{1,3}',
  fax: 'numtel{1,3}',
  web: 'urlweb{1,3}',
  certification: 'code-RNCP? code-CERTIFINFO? code-RS? code-CPF? reference-code-FORMACODE?',
  'code-type-formation': 'code-CPF? code-ELU?',
  'url-formation': 'urlweb{1,3}',
  action: `
    rythme-formation code-public-vise{1,10} info-public-vise? niveau-entree-obligatoire modalites-alternance
    modalites-enseignement conditions-specifiques prise-en-charge-frais-possible lieu-de-formation*
    modalites-entrees-sorties url-action? duree-cycle? session+ adresse-information? date-information{0,3}
    restauration? hebergement? transport? acces-handicapes? langue-formation{0,5} modalites-recrutement?
    modalites-pedagogiques? code-modalite-pedagogique{0,5} equipement* frais-restants?
    code-perimetre-recrutement? infos-perimetre-recrutement? prix-horaire-TTC? prix-total-TTC?
    duree-indicative? nombre-heures-centre? nombre-heures-entreprise? nombre-heures-total?
    detail-conditions-prise-en-charge? conventionnement? duree-conventionnee? organisme-formateur*
    organisme-financeur{0,8} enseignement*`,
  'lieu-de-formation': 'SIRET-lieu-formation? code-UAI-lieu-formation? coordonnees',
  'SIRET-lieu-formation': 'SIRET',
  'code-UAI-lieu-formation': 'code-UAI',
  'url-action': 'urlweb{1,3}',
  session: `
    periode adresse-inscription modalites-inscription? periode-inscription? etat-recrutement? recrutement*
    url-session? contact-session* reference-certification{0,5} blocs-competences* cycle*`,
  periode: 'debut fin',
  'adresse-inscription': 'adresse',
  'periode-inscription': 'periode',
  recrutement: `
    modalite-recrutement code-perimetre-recrutement? infos-perimetre-recrutement? a-distance? adresse?
    urlweb? nb-places? periode? heure-debut? heure-fin? commentaire?`,
  'url-session': 'urlweb{1,3}',
  'contact-session': 'type-contact? coordonnees',
  'reference-certification': 'reference-code-RNCP? reference-code-CERTIFINFO? reference-code-RS?',
  'blocs-competences': 'validation-blocs reference-certification bloc-competences+',
  'bloc-competences': 'libelle-bloc code-bloc',
  cycle: 'type-cycle annee-cycle* effectif-minimal? capacite-simultanee? capacite-cumulee? alternance?',
  alternance: 'type-alternance rythme-alternance?',
  'rythme-alternance': 'unite-rythme-alternance unites-entreprise unites-centre',
  'adresse-information': 'adresse',
  'date-information': 'date',
  equipement: 'type-equipement cout-indicatif-equipement? commentaire?',
  'organisme-formateur': `
    SIRET-formateur raison-sociale-formateur contact-formateur* potentiel? code-UAI-formateur?
    reference-certification{0,5}`,
  'SIRET-formateur': 'SIRET',
  'contact-formateur': 'type-contact? coordonnees',
  potentiel: 'code-FORMACODE{1,25}',
  'code-UAI-formateur': 'code-UAI',
  'organisme-financeur': 'code-financeur nb-places-financees?',
  enseignement: 'libelle-enseignement type-enseignement obligatoire commentaire?',
  'organisme-formation-responsable': `
    numero-activite SIRET-organisme-formation nom-organisme raison-sociale coordonnees-organisme
    contact-organisme+ renseignements-specifiques? potentiel? code-UAI-organisme-formation?`,
  'SIRET-organisme-formation': 'SIRET',
  'coordonnees-organisme': 'coordonnees',
  'contact-organisme': 'type-contact? coordonnees',
  'code-UAI-organisme-formation': 'code-UAI',
  'sous-modules': 'sous-module+',
  'sous-module': 'reference-module type-module',
  'modules-prerequis': 'reference-module+',
};
