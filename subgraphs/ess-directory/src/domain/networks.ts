import type { StructureKind } from './kinds.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Networks that stand for a kind of insertion company, the kind that decides first. */
const kindNetworks = {
  aci: 'ACI',
  ei: 'EI',
  ai: 'AI',
  etti: 'ETTI',
  eiti: 'EITI',
  geiq: 'GEIQ',
} as const satisfies Record<string, StructureKind>;

/** Networks whose structures are of the social economy (loi 2014-856) by what they are; our choice among the codes. */
const socialEconomy = words(`
  60000-rebonds adie apprentis-dauteuil banques-alimentaires cava chantier-ecole cidff coorace cresus croix-rouge
  duo-for-a-job ea eatt ecoles-de-la-deuxieme-chance egee emmaus esat etcld face fcsf
  federation-des-acteurs-de-la-solidarite france-active hup inae initiative-france konexio la-cravate-solidaire
  les-premieres mjc mobin nqt pimms-mediation positive-planet reseau-bge residences-fjt ressourceries restos-du-coeur
  secours-populaire simplon singa snc tous-tes-possibles unaf unea unis-cite wimoov`);

/** Networks that carry public bodies too, or only these: they do not make a structure one of the social economy. */
const others = words(`
  action-logement afpa agefiph aidants-connect alliance-villes-emploi anlci ase caarud cada caf campus-connecte
  cap-emploi-reseau-cheops ccas-cias chambres-consulaires chrs chu cmp cms cnam collectif-emploi communes
  conseillers-numeriques cpam cph creches-avip crepi csapa delegataire-conseil-departemental departements epide
  espaces-publics-numeriques fabrique-de-territoire federation-professionnelle-femmes france-service france-travail
  french-tech grandes-ecoles-du-numerique huda la-poste maison-departementale-de-lautonomie maisons-de-l-emploi
  maisons-des-solidarites mdph mission-locale msap mutualite-sociale-agricole pjj plie points-conseil-budget
  points-justice regions reseau-app reseau-entreprendre reseau-information-jeunesse siao spip`);

const ofSocialEconomy: ReadonlySet<string> = new Set(socialEconomy);

/** Every code of `reseaux_porteurs`. Source: data·inclusion schema v1 (Licence Ouverte 2.0). */
export const networkCodes: ReadonlySet<string> = new Set([...Object.keys(kindNetworks), ...socialEconomy, ...others]);

/** Finds the kind of a structure by the networks that carry it; null when none is of the social economy. */
export function findKind(networks: readonly string[]): StructureKind | null {
  const told = Object.entries(kindNetworks).find(([network]) => networks.includes(network));
  if (told) return told[1];
  return networks.some((network) => ofSocialEconomy.has(network)) ? 'OTHER' : null;
}
