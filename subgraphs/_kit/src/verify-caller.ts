import { createRequestVerification, gatewayIssuer, serviceIssuer, type VerifiedRequest } from '@tresse/tokens';
import type { JSONWebKeySet } from 'jose';
import { type Caller, callerSchema } from './caller.ts';

/** The services of the house that ask subgraphs in their own name, never through the gateway and never for a caller. */
export const serviceNames = ['statistics'] as const;

/** A service of the house that has a key of its own. */
export type ServiceName = (typeof serviceNames)[number];

/** Public keys of the services that a subgraph answers, besides the hub. */
export type ServiceKeys = Readonly<Partial<Record<ServiceName, JSONWebKeySet>>>;

/** What each service may do, whatever its tokens say, so that its key can speak for nobody else. */
const services: Readonly<Record<ServiceName, Caller>> = {
  statistics: {
    role: 'statistics-service',
    subject: 'statistics',
    purpose: 'statistics-release',
    scopes: ['statistics:collect'],
  },
};

/** Verifies the token of one request and returns its caller; throws when neither the hub nor a service has sent it. */
export type VerifyCaller = (authorization: string | undefined, body: string) => Promise<Caller>;

/** Makes the verification of one subgraph, whose name is the audience of the tokens. */
export function createCallerVerification(
  audience: string,
  hubKeys: JSONWebKeySet,
  serviceKeys: ServiceKeys = {},
): VerifyCaller {
  const keys = Object.entries(serviceKeys).map(([service, keySet]) => [serviceIssuer(service), keySet]);
  const verify = createRequestVerification(audience, { [gatewayIssuer]: hubKeys, ...Object.fromEntries(keys) });
  return async (authorization, body) => readCaller(await verify(authorization, body));
}

function readCaller({ issuer, claims }: VerifiedRequest): Caller {
  const service = serviceNames.find((name) => serviceIssuer(name) === issuer);
  if (service) return services[service];
  const caller = callerSchema.parse(claims['caller']);
  if (isReserved(caller)) throw new Error('the hub cannot speak for a service');
  return caller;
}

/** A role or a scope of a service: the hub, or whoever has its key, can claim neither. */
const isReserved = ({ role, scopes }: Caller): boolean =>
  Object.values(services).some(
    (service) => service.role === role || service.scopes.some((scope) => scopes.includes(scope)),
  );
