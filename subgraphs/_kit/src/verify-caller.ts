import {
  associationIssuer,
  type Current,
  createRequestVerification,
  gatewayIssuer,
  serviceIssuer,
  type VerifiedRequest,
} from '@tresse/tokens';
import type { JSONWebKeySet } from 'jose';
import { type Caller, callerSchema } from './caller.ts';

/** The services of the house that ask subgraphs in their own name, never through the gateway and never for a caller. */
export const serviceNames = ['statistics', 'training-catalogue'] as const;

/** A service of the house that has a key of its own. */
export type ServiceName = (typeof serviceNames)[number];

/** Public keys of the services that a subgraph answers, besides the hub. */
export type ServiceKeys = Readonly<Partial<Record<ServiceName, JSONWebKeySet>>>;

/** Public keys of the associations from which a subgraph takes deliveries, by slug. */
export type AssociationKeys = Readonly<Record<string, JSONWebKeySet>>;

/** What each service may do, whatever its tokens say, so that its key can speak for nobody else. */
const services: Readonly<Record<ServiceName, Caller>> = {
  statistics: {
    role: 'statistics-service',
    subject: 'statistics',
    purpose: 'statistics-release',
    scopes: ['statistics:collect'],
  },
  'training-catalogue': {
    role: 'training-catalogue-service',
    subject: 'training-catalogue',
    purpose: 'referral-answer',
    scopes: ['referral:answer'],
  },
};

/** What an association may do with its own key: deliver its own referrals. Those of its members come through the hub. */
const asAssociation = (slug: string): Caller => ({
  role: 'association-service',
  subject: slug,
  association: slug,
  purpose: 'referral-delivery',
  scopes: ['referral:deliver'],
});

/** Verifies the token of one request and returns its caller; throws when neither the hub nor a service has sent it. */
export type VerifyCaller = (authorization: string | undefined, body: string) => Promise<Caller>;

/** Makes the verification of one subgraph, whose name is the audience of the tokens. */
export function createCallerVerification(
  audience: string,
  hubKeys: Current<JSONWebKeySet>,
  serviceKeys: ServiceKeys = {},
  associationKeys: AssociationKeys = {},
): VerifyCaller {
  const keys = [
    ...Object.entries(serviceKeys).map(([service, keySet]) => [serviceIssuer(service), keySet]),
    ...Object.entries(associationKeys).map(([slug, keySet]) => [associationIssuer(slug), keySet]),
  ];
  const inOwnName = new Map<string, Caller>([
    ...serviceNames.map((name) => [serviceIssuer(name), services[name]] as const),
    ...Object.keys(associationKeys).map((slug) => [associationIssuer(slug), asAssociation(slug)] as const),
  ]);
  const verify = createRequestVerification(audience, { [gatewayIssuer]: hubKeys, ...Object.fromEntries(keys) });
  return async (authorization, body) => {
    const request = await verify(authorization, body);
    return inOwnName.get(request.issuer) ?? readCaller(request);
  };
}

function readCaller({ claims }: VerifiedRequest): Caller {
  const caller = callerSchema.parse(claims['caller']);
  if (isReserved(caller)) throw new Error('the hub cannot speak for a service');
  return caller;
}

/** A role, a purpose or a scope of a service or an association: the hub, or whoever has its key, can claim none. */
const isReserved = ({ role, purpose, scopes }: Caller): boolean =>
  [...Object.values(services), asAssociation('')].some(
    (service) =>
      service.role === role || service.purpose === purpose || service.scopes.some((scope) => scopes.includes(scope)),
  );
