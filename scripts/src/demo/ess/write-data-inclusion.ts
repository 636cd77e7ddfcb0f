import { dayAfter } from '../calendar.ts';
import type { DemonstrationStructure } from './structures.ts';

/** Writes a structure as data·inclusion v1 publishes it; an antenna comes under the SIRET of its parent. */
export const writeDataInclusion = (structure: DemonstrationStructure, today: string): object => {
  const { kind, commune, trade } = structure;
  const source = kind === 'OTHER' ? 'demonstration' : 'emplois-de-linclusion';
  return {
    source,
    id: `${source}--${structure.uuid}`,
    nom: structure.name,
    date_maj: dayAfter(today, -30),
    siret: structure.siret,
    description: trade.description,
    commune: commune.name,
    code_postal: commune.postalCodes[0] ?? null,
    code_insee: commune.code,
    adresse: structure.street,
    longitude: commune.position?.longitude ?? null,
    latitude: commune.position?.latitude ?? null,
    telephone: `+33${structure.phone.slice(1)}`,
    courriel: structure.email,
    site_web: structure.website,
    horaires_accueil: structure.openingHours,
    reseaux_porteurs: kind === 'OTHER' ? ['ressourceries'] : [kind.toLowerCase(), ...trade.networks.slice(0, 1)],
  };
};
