import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { listPeople } from './people.ts';
import { createTokenSigner, type TokenSigner } from './tokens.ts';

/**
 * Makes the development issuer: discovery, keys, people, and a token of any of them for whoever asks. In a browser only
 * pages of the allowed origins may read what it answers.
 */
export async function createIssuer(allowedOrigins: readonly string[] = []): Promise<Server> {
  const signer = await createTokenSigner();
  return createServer((request, response) => {
    const { origin } = request.headers;
    response.setHeader('vary', 'origin');
    if (origin && allowedOrigins.includes(origin)) response.setHeader('access-control-allow-origin', origin);
    answer(signer, request, response).catch(() => send(response, 500, { error: 'server_error' }));
  });
}

async function answer(signer: TokenSigner, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const host = request.headers.host ?? '';
  // A page that points its own name at the loopback address must not collect tokens.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host)) return send(response, 421, { error: 'invalid_host' });
  const url = new URL(request.url ?? '/', `http://127.0.0.1:${request.socket.localPort}`);
  switch (url.pathname) {
    case '/.well-known/openid-configuration':
      return send(response, 200, describeIssuer(url.origin));
    case '/jwks.json':
      return send(response, 200, signer.jwks);
    case '/people':
      return send(response, 200, listPeople());
    case '/ready':
      return send(response, 200, { ready: true });
    case '/token':
      return sendToken(signer, url, response);
    default:
      return send(response, 404, { error: 'not_found' });
  }
}

async function sendToken(signer: TokenSigner, url: URL, response: ServerResponse): Promise<void> {
  const person = listPeople().find(({ name }) => name === url.searchParams.get('as'));
  if (!person) {
    const known = listPeople().map(({ name }) => name);
    return send(response, 400, {
      error: 'invalid_request',
      error_description: `as must be one of ${known.join(', ')}`,
    });
  }
  const token = await signer.sign(url.origin, person);
  send(response, 200, { access_token: token, token_type: 'Bearer', expires_in: 3600 });
}

function describeIssuer(issuer: string): Record<string, unknown> {
  return {
    issuer,
    jwks_uri: `${issuer}/jwks.json`,
    token_endpoint: `${issuer}/token`,
    response_types_supported: ['token'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['EdDSA'],
  };
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
