import { type Check, inFile } from './check.ts';

/** Tokens: of people at the gateway, and between the gateway and the subgraphs. */
export const tokens: readonly Check[] = [
  ...inFile(
    'gateway/src/admission/callers.ts',
    ['tests/access/callers.test.ts', 'tests/access/clients.test.ts'],
    [
      ['if (authorization.length > longestAuthorization)', 'if (authorization.length > 100 * longestAuthorization)'],
      ['if (clients.mayComeFrom(origin, findClaim(claims, roles.claims.client))) return', 'if (claims) return'],
    ],
  ),
  ...inFile(
    'gateway/src/admission/verify-token.ts',
    ['tests/access/callers.test.ts'],
    [
      ['const options = { issuer, audience, algorithms,', 'const options = { audience, algorithms,'],
      ['const options = { issuer, audience, algorithms,', 'const options = { issuer, algorithms,'],
      ["const requiredClaims = ['exp', 'sub'];", 'const requiredClaims: string[] = [];'],
    ],
  ),
  ...inFile(
    'gateway/src/admission/clients.ts',
    ['tests/access/clients.test.ts'],
    [
      ['isListed: (origin) => clientsOf.has(origin),', 'isListed: () => true,'],
      ['(clientsOf.get(origin)?.has(client) ?? true)', 'true'],
    ],
  ),
  ...inFile(
    'gateway/src/admission/read-caller.ts',
    ['tests/access/callers.test.ts', 'gateway/tests/read-caller.test.ts'],
    [
      [
        "if (role === undefined) throw new Error('no role of this hub');",
        "if (role === undefined) return 'volunteer';",
      ],
      ["if (others.length > 0) throw new Error('several roles of this hub');", 'void others;'],
    ],
  ),
  ...inFile(
    'tokens/src/verify.ts',
    ['tokens/tests'],
    [
      [
        "if (!isSignedBy(key)) throw new Error('the token is not signed with the key that it names');",
        'void isSignedBy;',
      ],
      ["if (!isBegun) throw new Error('the token is of a time to come');", 'void isBegun;'],
      [
        "if (now > exp + toleranceSeconds || now - iat > longestLifeSeconds) throw new Error('the token has expired');",
        'void exp;',
      ],
      ['now > exp + toleranceSeconds ||', ''],
      ['|| now - iat > longestLifeSeconds', ''],
      ["if (claims.aud !== audience) throw new Error('the token is for another audience');", 'void audience;'],
      ["if (claims.body !== hashBody(body)) throw new Error('the token is for another body');", 'void hashBody(body);'],
      ["if (!seen.isFirst(claims.jti, claims.exp)) throw new Error('the token was used before');", 'void seen;'],
      ["if (authorization.length > longestToken) throw new Error('the token is too long');", 'void longestToken;'],
      ['verifySignature(token, issuers.get(claims.iss)?.());', 'verifySignature(token, [...issuers.values()][0]?.());'],
    ],
  ),
  ...inFile(
    'tokens/src/compact.ts',
    ['tokens/tests'],
    [
      ["if (alg !== 'EdDSA' || crit !== undefined)", 'if (crit !== undefined)'],
      ["if (alg !== 'EdDSA' || crit !== undefined)", "if (alg !== 'EdDSA')"],
    ],
  ),
  ...inFile(
    'subgraphs/_kit/src/server.ts',
    ['subgraphs/_kit/tests/server.test.ts'],
    [
      [
        "if (caller === null) return respond(response, 401, { error: 'Only the hub and its services may ask' });",
        "if (caller === null) throw new Error('nobody');",
      ],
    ],
  ),
  ...inFile(
    'subgraphs/_kit/src/verify-caller.ts',
    ['subgraphs/_kit/tests/verify-caller.test.ts', 'subgraphs/_association/tests/service.test.ts'],
    [
      ['if (isReserved(caller)) throw', 'if (isReserved(caller) && caller.subject.length > 1000) throw'],
      ['inOwnName.get(request.issuer) ?? readCaller(request)', 'readCaller(request)'],
    ],
  ),
];
