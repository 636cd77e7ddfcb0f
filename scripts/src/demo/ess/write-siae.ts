import type { DemonstrationOpening } from './openings.ts';
import type { DemonstrationStructure } from './structures.ts';

/** Writes an insertion company as the public API of les emplois de l'inclusion does (`/api/v1/siaes/`). */
export const writeSiae = (structure: DemonstrationStructure, today: string): object => ({
  id: structure.uuid,
  cree_le: '2024-01-15T09:00:00+01:00',
  mis_a_jour_le: `${today}T03:00:00+01:00`,
  siret: structure.isAntenna ? `${structure.siret.slice(0, 9)}99901` : structure.siret,
  type: structure.kind,
  raison_sociale: structure.name.toUpperCase(),
  enseigne: structure.name,
  telephone: structure.phone,
  courriel: structure.email,
  site_web: structure.website,
  description: structure.trade.description,
  bloque_candidatures: !structure.takesApplications,
  addresse_ligne_1: structure.street,
  addresse_ligne_2: '',
  code_postal: structure.commune.postalCodes[0] ?? '',
  ville: structure.commune.name,
  departement: structure.commune.department,
  postes: structure.openings.map(writeOpening),
});

const writeOpening = (opening: DemonstrationOpening): object => ({
  id: opening.id,
  rome: opening.job.rome,
  cree_le: `${opening.changedOn}T10:00:00+01:00`,
  mis_a_jour_le: `${opening.changedOn}T10:00:00+01:00`,
  recrutement_ouvert: opening.isRecruiting ? 'True' : 'False',
  description: opening.job.description,
  appellation_modifiee: opening.job.title,
  type_contrat: opening.contract,
  nombre_postes_ouverts: opening.postCount,
  lieu: {
    nom: opening.commune.name,
    departement: opening.commune.department,
    code_postaux: opening.commune.postalCodes,
    code_insee: opening.commune.code,
  },
  profil_recherche: opening.profile,
});
