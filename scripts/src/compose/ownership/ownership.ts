import { parse as parseYaml, YAMLParseError } from 'yaml';
import { z } from 'zod';
import type { Problem } from '../problem.ts';

/** The file that says who owns what, within the checkout. */
export const OWNERSHIP_FILE = 'schema/ownership.yaml';

/** Who owns what in the graph. */
export interface Ownership {
  /** The owning subgraph by entity. */
  readonly owners: ReadonlyMap<string, string>;
  /** The subgraphs that may add a field to an entity of another one, or to a root type, by `Type.field`. */
  readonly adders: ReadonlyMap<string, string>;
  /** Types that several subgraphs define in the same words. */
  readonly shared: ReadonlySet<string>;
}

const names = z.array(z.string());
const fieldsBySubgraph = z.record(z.string(), names);
const format = z.strictObject({
  entities: z.record(z.string(), z.strictObject({ owner: z.string(), extended: fieldsBySubgraph.optional() })),
  roots: z.partialRecord(z.enum(['Query', 'Mutation', 'Subscription']), fieldsBySubgraph),
  shared: names,
});

/** Reads the YAML text; one that cannot be read gives a problem, and an ownership under which nothing is anybody's. */
export function readOwnership(text: string): { ownership: Ownership; problems: Problem[] } {
  try {
    return { ownership: createOwnership(format.parse(parseYaml(text))), problems: [] };
  } catch (error) {
    const reason = explain(error);
    if (reason === null) throw error;
    const ownership = { owners: new Map(), adders: new Map(), shared: new Set<string>() };
    return { ownership, problems: [refuse(reason)] };
  }
}

function createOwnership({ entities, roots, shared }: z.infer<typeof format>): Ownership {
  const adders = new Map<string, string>();
  const add = (type: string, fields: Record<string, string[]> = {}) => {
    for (const [subgraph, added] of Object.entries(fields))
      for (const field of added) adders.set(`${type}.${field}`, subgraph);
  };
  for (const [type, { extended }] of Object.entries(entities)) add(type, extended);
  for (const [type, fields] of Object.entries(roots)) add(type, fields);
  const owners = new Map(Object.entries(entities).map(([type, { owner }]) => [type, owner]));
  return { owners, adders, shared: new Set(shared) };
}

function explain(error: unknown): string | null {
  if (error instanceof YAMLParseError) return error.message.split('\n')[0] ?? '';
  return error instanceof z.ZodError ? z.prettifyError(error).replaceAll(/\s*\n\s*/g, ' ') : null;
}

function refuse(reason: string): Problem {
  return {
    code: 'OWNERSHIP_UNREADABLE',
    coordinate: OWNERSHIP_FILE,
    subgraphs: [],
    message: `${OWNERSHIP_FILE} cannot be read: ${reason}.`,
    mend: 'Write `entities`, `roots` and `shared` as the lines that are already there.',
  };
}
