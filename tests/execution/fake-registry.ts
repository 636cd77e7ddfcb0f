import { readFileSync } from 'node:fs';

const registry = JSON.parse(readFileSync(new URL('../../schema/registry.json', import.meta.url), 'utf8'));

/** The committed registry with other members: each offers what the Restos du Cœur do, less what it lacks. */
export function createFakeRegistry(
  slugs: readonly string[],
  lacks: Readonly<Record<string, readonly string[]>>,
): unknown {
  const model = registry.members.find(({ slug }: { slug: string }) => slug === 'restos-du-coeur');
  const members = slugs.map((slug) => ({
    ...model,
    slug,
    audience: slug,
    offers: withoutFields(model.offers, lacks[slug] ?? []),
  }));
  return { ...registry, members };
}

function withoutFields(offers: Record<string, string[]>, lacking: readonly string[]): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(offers).map(([type, fields]) => [
      type,
      fields.filter((field) => !lacking.includes(`${type}.${field}`)),
    ]),
  );
}
