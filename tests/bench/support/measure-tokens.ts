import { createPrivateKey, type JsonWebKey, randomUUID, sign } from 'node:crypto';
import { createRequestSigner, createSigningKeys, gatewayIssuer, hashBody, type SigningKeys } from '@tresse/tokens';
import { createLocalJWKSet, importJWK, jwtVerify, SignJWT } from 'jose';
import { createCallerVerification } from '../../../subgraphs/_kit/src/verify-caller.ts';
import { quantile } from '../../prove/support/quantile.ts';
import type { Proving } from '../../prove/support/run-proof.ts';
import { formatSpread, interleave, measureCpu } from './interleave.ts';

const callsPerRound = 400;
const audience = 'restos-du-coeur';
const body = JSON.stringify({ query: `query($r: [_Any!]!) { _entities(representations: $r) { ${'x'.repeat(500)} } }` });
const caller = {
  role: 'department-coordinator',
  purpose: 'accompaniment',
  subject: 'coordinator-gironde',
  association: 'restos-du-coeur',
  departments: ['33'],
  scopes: ['volunteering:read', 'person:read', 'referral:read', 'referral:write'],
};

/** Measures the CPU time of signing one request and of verifying it, beside jose and the bare signature of the runtime. */
export async function measureTokens({ quick, tell }: Proving): Promise<Record<string, number>> {
  const keys = await createSigningKeys();
  const ours = createRequestSigner(gatewayIssuer, keys.privateKey);
  const sign = () => ours({ audience, body, claims: { caller } });
  const verifyOurs = createCallerVerification(audience, keys.publicKeys);
  const verifyJose = createJoseVerification(keys);
  const rounds = await interleave(
    {
      signCpuMs: repeat(sign),
      joseSignCpuMs: repeat(await createJoseSigner(keys)),
      nodeSignCpuMs: repeat(createNodeSigner(keys)),
      // A token is good for once: each call has its own, made before.
      verifyCpuMs: repeatWith(sign, (token) => verifyOurs(`Bearer ${token}`, body)),
      joseVerifyCpuMs: repeatWith(sign, verifyJose),
    },
    quick ? 3_000 : 30_000,
  );
  for (const [name, values] of Object.entries(rounds)) tell(`${name}: ${formatSpread(values)}`);
  return Object.fromEntries(Object.entries(rounds).map(([name, values]) => [name, quantile(values, 0.5)]));
}

const repeat = (work: () => unknown) => repeatWith(() => '', work);

const repeatWith = (prepare: () => string, work: (prepared: string) => unknown) => async () => {
  const prepared = Array.from({ length: callsPerRound }, prepare);
  const readCpuMs = measureCpu();
  for (const each of prepared) await work(each);
  return readCpuMs() / callsPerRound;
};

/** The same token as ours, as jose signs it. */
async function createJoseSigner({ privateKey }: SigningKeys): Promise<() => Promise<string>> {
  const key = await importJWK(privateKey, 'EdDSA');
  const header = { alg: 'EdDSA', kid: String(privateKey.kid) };
  return () =>
    new SignJWT({ caller, body: hashBody(body) })
      .setProtectedHeader(header)
      .setIssuer(gatewayIssuer)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime('30s')
      .setJti(randomUUID())
      .sign(key);
}

/** Nothing but the signature, of as many bytes, by the runtime itself. */
function createNodeSigner({ privateKey }: SigningKeys): () => unknown {
  const key = createPrivateKey({ key: privateKey as JsonWebKey, format: 'jwk' });
  const bytes = Buffer.alloc(600);
  return () => sign(null, bytes, key);
}

/** Everything but the caller and the memory of ids, as jose verifies it. */
function createJoseVerification({ publicKeys }: SigningKeys): (token: string) => Promise<unknown> {
  const set = createLocalJWKSet(publicKeys);
  const options = { issuer: gatewayIssuer, audience, algorithms: ['EdDSA'], maxTokenAge: 60, clockTolerance: 5 };
  return (token) => jwtVerify(token, set, options);
}
