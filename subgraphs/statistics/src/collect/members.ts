import { z } from 'zod';

/** An association that takes part in the statistics: where it answers, and the audience of tokens to it. */
export interface StatisticsMember {
  readonly slug: string;
  readonly url: string;
  readonly audience: string;
}

const registrySchema = z.object({
  members: z.array(z.object({ slug: z.string(), url: z.url(), audience: z.string(), modules: z.array(z.string()) })),
});

/** Lists the members of the registry (`schema/registry.json`) that offer STATISTICS; `urls` by slug go before its own. */
export const listStatisticsMembers = (
  registry: unknown,
  urls: Readonly<Record<string, string>> = {},
): StatisticsMember[] =>
  registrySchema
    .parse(registry)
    .members.filter(({ modules }) => modules.includes('STATISTICS'))
    .map(({ slug, url, audience }) => ({ slug, url: urls[slug] ?? url, audience }));
