import { type Association, defineAssociation } from '@tresse/association';

/** An association of the measurement, by its rank from 0: each like the others, in the common words. */
export function associationAt(rank: number): Association {
  const slug = `entraide-${String(rank).padStart(2, '0')}`;
  return defineAssociation({ slug, name: slug, modules: ['PRESENCE', 'VOLUNTEERING', 'REFERRAL', 'STATISTICS'] });
}
