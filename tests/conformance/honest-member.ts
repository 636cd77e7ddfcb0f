import { type Association, defineAssociation, migrate, startAssociation } from '@tresse/association';
import { importAssociation } from '@tresse/association/import';
import { createLogger, type RunningSubgraph } from '@tresse/kit';
import { createTestDatabase, withTestFolder } from '@tresse/kit/testing';
import type { SigningKeys } from '@tresse/tokens';

const communes = ['33063', '33281', '33318', '17300', '16015', '87085', '86194'];

/** What it delivers: seven centers, and a mission and a person with a referral in the first one. */
const delivery = {
  'units.csv': 'code;niveau;nom;siren;code_parent;departements\nsiege;National;Les Voisins;;;33\n',
  'centers.csv': `code;nom;code_unite;commune;adresse;telephone;horaires;activites\n${communes
    .map((commune, index) => `c-${index + 1};Accueil ${index + 1};siege;${commune};;;;Aide alimentaire\n`)
    .join('')}`,
  'missions.csv':
    'code;code_centre;titre;activite;places;du;avant_le;heures_semaine;mobilite_reduite;ouverte_accueillis\nm-1;c-1;Accueillir;Accueil de public;2;2026-01-01;;3;oui;oui\n',
  'people.csv':
    'pseudonyme;code_centre;tranche_age;genre;freins;dernier_contact\np-7h2kd9xq;c-1;Moins de 26 ans;Femme;Mobilité;2026-05-04\n',
  'referrals.csv':
    'code;reference;pseudonyme;code_centre;session;statut;ecrite_le;envoyee_le;modifiee_le\nr-4f7k2m9p;33-4F7K2;p-7h2kd9xq;c-1;session-1;Admise;2026-04-01T10:00:00Z;2026-04-02T10:00:00Z;2026-05-04T10:00:00Z\n',
};

/** An association of this repository, with all modules. */
export const voisins: Association = defineAssociation({
  slug: 'les-voisins',
  name: 'Les Voisins',
  modules: ['PRESENCE', 'VOLUNTEERING', 'REFERRAL', 'STATISTICS'],
});

/** Starts it on a database of its own; it trusts these keys. */
export async function startHonestMember({ publicKeys }: SigningKeys): Promise<RunningSubgraph> {
  const database = await createTestDatabase('association', migrate);
  const summaries = await withTestFolder(delivery, (folder) =>
    importAssociation({ association: voisins, database: database.program, folder }),
  );
  const refused = summaries.flatMap(({ rejections }) => rejections);
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
  const logger = createLogger('test', 'silent');
  return startAssociation(voisins, { host: '127.0.0.1', port: 0, database, hubPublicKeys: publicKeys, logger });
}
