import { z } from 'zod';

const memberFormat = z.object({
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  url: z.string(),
  audience: z.string(),
  contractVersion: z.number().int(),
  modules: z.array(z.string()),
  sdlHash: z.string(),
  offers: z.record(z.string(), z.array(z.string())),
});

const registryFormat = z.object({
  contractVersion: z.number().int(),
  members: z.array(memberFormat),
  ownedTypes: z.array(z.string()),
  routes: z.record(
    z.string(),
    z.discriminatedUnion('to', [
      z.object({ to: z.literal('OWNER'), argument: z.string() }),
      z.object({ to: z.literal('VIEWER') }),
    ]),
  ),
});

/** Who answers a field that more than one association could answer. */
export type Route = z.infer<typeof registryFormat>['routes'][string];

/** An association of the hub, as it declared itself. */
export interface Member {
  readonly slug: string;
  readonly url: string;
  readonly audience: string;
  /** The fields that it offers, by type. */
  readonly offers: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The associations behind the one logical subgraph, and how fields find their owner. */
export interface Registry {
  /** By slug, in the order of the registry. */
  readonly members: ReadonlyMap<string, Member>;
  /** Types whose every id names its association. */
  readonly ownedTypes: ReadonlySet<string>;
  /** By `Type.field`. */
  readonly routes: ReadonlyMap<string, Route>;
  /** Entities of somebody else on which the viewer's own association answers fields. */
  readonly viewerTypes: ReadonlySet<string>;
}

/** Reads the registry from its JSON value; throws with the place of what does not fit. */
export function readRegistry(value: unknown): Registry {
  const parsed = registryFormat.safeParse(value);
  if (!parsed.success) throw new Error(`The registry does not fit its format: ${z.prettifyError(parsed.error)}`);
  const { members, ownedTypes, routes } = parsed.data;
  const entityRoutes = Object.entries(routes).filter(([coordinate]) => !/^(Query|Mutation)\./.test(coordinate));
  for (const [coordinate, { to }] of entityRoutes) checkEntityRoute(coordinate, to, ownedTypes);
  return {
    members: new Map(members.map((member) => [member.slug, { ...member, offers: readOffers(member.offers) }])),
    ownedTypes: new Set(ownedTypes),
    routes: new Map(Object.entries(routes)),
    viewerTypes: new Set(entityRoutes.map(([coordinate]) => typeOf(coordinate))),
  };
}

/** An entity is asked for by its key alone: no argument of a field can name an owner, and an owned one names it already. */
function checkEntityRoute(coordinate: string, to: Route['to'], ownedTypes: readonly string[]): void {
  if (ownedTypes.includes(typeOf(coordinate)))
    throw new Error(`The registry routes ${coordinate}, but every id of ${typeOf(coordinate)} names its association.`);
  if (to === 'OWNER')
    throw new Error(
      `The registry routes ${coordinate} to an OWNER: only root fields can be, a field of an entity cannot.`,
    );
}

function typeOf(coordinate: string): string {
  return coordinate.slice(0, coordinate.indexOf('.'));
}

function readOffers(offers: Record<string, string[]>): Map<string, Set<string>> {
  return new Map(Object.entries(offers).map(([type, fields]) => [type, new Set(fields)]));
}
