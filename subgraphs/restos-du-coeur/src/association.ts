import { readFileSync } from 'node:fs';
import { defineAssociation } from '@tresse/association';
import { campaigns } from './own/campaigns.ts';
import { centerColumns } from './own/center-columns.ts';
import { words } from './own/words.ts';

/** The Restos du Cœur: national association, regional branches, departmental associations, centers; two campaigns a year. */
export const association = defineAssociation({
  slug: 'restos-du-coeur',
  name: 'Les Restos du Cœur',
  modules: ['PRESENCE', 'VOLUNTEERING', 'REFERRAL', 'STATISTICS'],
  seasons: campaigns,
  ownSdl: readFileSync(new URL('own.graphql', import.meta.url), 'utf8'),
  ownResolvers: { Association: () => ({ campaigns }), Center: ({ own }) => own },
  ownCenterColumns: centerColumns,
  words,
});
