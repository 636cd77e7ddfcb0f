import { readFileSync } from 'node:fs';
import { defineAssociation } from '@tresse/association';
import { centerColumns } from './own/center-columns.ts';
import { countLegalEntities } from './own/count-legal-entities.ts';
import { words } from './own/words.ts';

/** The Secours populaire (a fictional scenario here): federations and committees are legal entities of their own. */
export const association = defineAssociation({
  slug: 'secours-populaire',
  name: 'Secours populaire français',
  modules: ['PRESENCE', 'VOLUNTEERING', 'REFERRAL', 'STATISTICS'],
  ownSdl: readFileSync(new URL('own.graphql', import.meta.url), 'utf8'),
  ownResolvers: {
    Association: async ({ id }, { loaders }) => countLegalEntities(await loaders.units.load(id)),
    Center: ({ own }) => own,
  },
  ownCenterColumns: centerColumns,
  words,
});
