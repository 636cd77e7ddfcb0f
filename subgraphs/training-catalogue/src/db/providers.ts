import { type Database, eachParent, findByKeys, isOneOf, parentId } from '@tresse/kit';
import { sql } from 'drizzle-orm';
import { provider, training } from './tables/index.ts';

/** A row of `provider`. */
export type ProviderRow = typeof provider.$inferSelect;

/** Finds providers by SIRET. */
export const findProviders = findByKeys((db, sirets) =>
  db.select().from(provider).where(isOneOf(provider.siret, sirets)),
);

/** A training in the list of its provider, with what orders it there. */
export interface ListedTraining {
  readonly providerSiret: string;
  readonly titleKey: string;
  readonly id: string;
}

/** Where a training stands in the list of its provider. */
export type TitlePosition = readonly [titleKey: string, id: string];

/** A part of a provider's trainings: `limit` after a position. */
export interface TrainingsPage {
  readonly limit: number;
  readonly after: TitlePosition | null;
}

/** Lists trainings of providers that are still offered by title, a page each, in one statement. */
export async function listProviderTrainings(
  db: Database,
  sirets: readonly string[],
  { limit, after }: TrainingsPage,
): Promise<readonly ListedTraining[]> {
  const [titleKey, id] = after ?? [null, null];
  const listed = await db.execute<Record<keyof ListedTraining, string>>(sql`
    select ${parentId} as "providerSiret", page.title_key as "titleKey", page.id
    from ${eachParent(sirets)}
    cross join lateral (
      select title_key, id from ${training}
      where provider_siret = ${parentId} and gone_at is null
        and (${id}::text is null or (title_key, id) > (${titleKey}::text, ${id}::text))
      order by title_key, id
      limit ${limit}
    ) as page
    order by page.title_key, page.id`);
  return [...listed];
}
