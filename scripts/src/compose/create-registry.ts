import { createHash } from 'node:crypto';
import { Kind, parse } from 'graphql';
import type { MemberDeclaration } from './member-sdl.ts';
import { CONTRACT_MODULES, type ContractModule, createMemberSdl, listOwnedTypes, listTypes } from './member-sdl.ts';
import type { Route } from './routes.ts';
import { sortBy } from './service.ts';

/** Version of the contract that this checkout holds; versions only add. */
export const CONTRACT_VERSION = 1;

/** A member of the hub, as composition takes it. */
export interface MemberSource extends MemberDeclaration {
  /** Where it answers by default; the gateway's settings override it. */
  readonly url: string;
}

/** A member of the hub, as the gateway reads it. */
export interface RegistryMember {
  readonly slug: string;
  readonly url: string;
  /** The audience of the hub's tokens to it. */
  readonly audience: string;
  readonly contractVersion: number;
  readonly modules: readonly ContractModule[];
  /** `sha256:` and the hexadecimal digest of the SDL that it publishes. */
  readonly sdlHash: string;
  /** The fields of each object type in the SDL that it publishes; what is absent is never sent to it. */
  readonly offers: Readonly<Record<string, readonly string[]>>;
}

/** What the gateway needs to know beside the supergraph; generated and swapped together with it. */
export interface Registry {
  readonly contractVersion: number;
  /** In the order of their slugs. */
  readonly members: readonly RegistryMember[];
  /** Contract types whose ids are a slug, or `<slug>~<opaque>`. */
  readonly ownedTypes: readonly string[];
  /** By `Type.field`. */
  readonly routes: Readonly<Record<string, Route>>;
}

/** Makes the registry of members whose declarations have been checked. */
export function createRegistry(input: {
  readonly contract: string;
  readonly members: readonly MemberSource[];
  readonly routes: Readonly<Record<string, Route>>;
}): Registry {
  return {
    contractVersion: CONTRACT_VERSION,
    members: sortBy(input.members, ({ slug }) => slug).map((member) => createMember(member, input.contract)),
    ownedTypes: listOwnedTypes(input.contract),
    routes: input.routes,
  };
}

function createMember(member: MemberSource, contract: string): RegistryMember {
  const sdl = createMemberSdl({ ...member, contract });
  return {
    slug: member.slug,
    url: member.url,
    audience: member.slug,
    contractVersion: CONTRACT_VERSION,
    modules: CONTRACT_MODULES.filter((module) => member.modules.includes(module)),
    sdlHash: `sha256:${createHash('sha256').update(sdl).digest('hex')}`,
    offers: listOffers(sdl),
  };
}

function listOffers(sdl: string): Record<string, string[]> {
  return Object.fromEntries(
    listTypes(parse(sdl, { noLocation: true })).flatMap((type) =>
      type.kind === Kind.OBJECT_TYPE_DEFINITION
        ? [[type.name.value, (type.fields ?? []).map((field) => field.name.value)]]
        : [],
    ),
  );
}
