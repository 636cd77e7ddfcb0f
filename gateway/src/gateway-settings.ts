import type { Current } from '@tresse/tokens';
import type { JWK } from 'jose';
import type { Issuer } from './admission/verify-token.ts';
import type { Bundle } from './bundle/bundle.ts';
import type { Limits } from './limits.ts';
import type { SignIn } from './server/answer-settings.ts';

/** What a gateway needs to run. Everything optional has the value of production. */
export interface GatewaySettings extends Bundle {
  readonly host?: string;
  /** 0 takes a free one. */
  readonly port?: number;
  /** Ed25519, with `kid`: what every request to a subgraph is signed with; a function where it may be replaced. */
  readonly hubPrivateKey: Current<JWK>;
  /** Addresses that replace those of the supergraph and the registry, by subgraph name or slug. */
  readonly subgraphUrls?: Readonly<Record<string, string>>;
  /** Whom to believe about callers; without it nobody but the public comes in. */
  readonly issuer?: Issuer | null;
  /** Ready-made people for the pages; refused in production. */
  readonly developmentSignIn?: SignIn | null;
  /** Where the pages are built; without it none is served. */
  readonly consoleFolder?: string;
  /** How long it goes on answering once it is told to stop. */
  readonly drainMs?: number;
  readonly requestTimeoutMs?: number;
  readonly subgraphTimeoutMs?: number;
  /** Where several gateways count the requests of a caller together; else each counts in its memory. */
  readonly rateLimitDatabaseUrl?: string | undefined;
  /** Those that differ from the defaults. */
  readonly limits?: Partial<Limits>;
  /** What a denied selection does to a query: it is null, or the whole query is refused. */
  readonly denied?: 'null' | 'refuse';
  readonly isProduction?: boolean;
  /** Whether everybody may ask what is not registered; in production only those who explore may. */
  readonly acceptsAnyDocument?: boolean;
  readonly logLevel?: string;
  readonly now?: () => Date;
}
