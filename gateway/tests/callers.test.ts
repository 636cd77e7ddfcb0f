import { describe, expect, it } from 'vitest';
import { createCallerCheck } from '../src/admission/callers.ts';
import { readClients } from '../src/admission/clients.ts';
import type { VerifyToken } from '../src/admission/verify-token.ts';
import { createError } from '../src/errors.ts';
import { roles } from './roles.ts';

describe('who asks', () => {
  const clients = readClients('clients: { page: { origins: [https://page.example.org] } }');
  const nobody = { ...roles.getRights('public'), subject: 'public' };
  const volunteer = { sub: 'somebody', role: 'volunteer', association: 'a', client: 'page' };
  const ask = (authorization: string | undefined, verify: VerifyToken | null, origin?: string) =>
    createCallerCheck(verify, roles, clients)({ authorization, origin }, '127.0.0.1');
  const claims: VerifyToken = async () => volunteer;
  const fail =
    (error: unknown): VerifyToken =>
    () =>
      Promise.reject(error);
  const refused = (message: string) => ({ message, extensions: { code: 'UNAUTHENTICATED' } });
  const noToken = refused('The authorization header carries no token that this hub accepts.');

  it('is nobody known without a token, wherever from', async () => {
    expect(await ask(undefined, claims)).toEqual(nobody);
    expect(await ask(undefined, claims, 'https://page.example.org')).toEqual(nobody);
  });

  it('is whom the token says, whose characters are handed on whole', async () => {
    const tokens: string[] = [];
    const verify: VerifyToken = async (token) => {
      tokens.push(token);
      return volunteer;
    };
    expect(await ask('Bearer a.B-c_d~e+f/g=', verify)).toMatchObject({ subject: 'somebody', role: 'volunteer' });
    expect(await ask('bearer x', verify)).toMatchObject({ subject: 'somebody' });
    expect(tokens).toEqual(['a.B-c_d~e+f/g=', 'x']);
  });

  it.each(['Basic x', 'Bearer', 'Bearer ', 'Bearer a b', 'x Bearer a', 'Bearer "a"', 'Bearer  a', ''])(
    'is refused with "%s"',
    async (authorization) => {
      await expect(ask(authorization, claims)).rejects.toMatchObject(noToken);
    },
  );

  it('is refused with any token where none can be verified', async () => {
    await expect(ask('Bearer x', null)).rejects.toMatchObject(noToken);
  });

  it('may send 8 KiB of it, and no more', async () => {
    const longest = `Bearer ${'x'.repeat(8 * 1024 - 7)}`;
    expect(await ask(longest, claims)).toMatchObject({ subject: 'somebody' });
    await expect(ask(`${longest}x`, claims)).rejects.toMatchObject(
      refused('The authorization header is longer than 8192 bytes.'),
    );
  });

  it.each<[string, unknown]>([
    ['The token has expired.', Object.assign(new Error(), { code: 'ERR_JWT_EXPIRED' })],
    [
      'The token is not meant for this hub, not valid yet, or lacks a claim.',
      Object.assign(new Error(), { code: 'ERR_JWT_CLAIM_VALIDATION_FAILED' }),
    ],
    ['The token cannot be verified.', new Error('with a secret')],
    ['The token cannot be verified.', { code: 'ERR_JWT_EXPIRED' }],
    ['The token cannot be verified.', undefined],
  ])('is told: %s', async (message, error) => {
    await expect(ask('Bearer x', fail(error))).rejects.toMatchObject(refused(message));
  });

  it('is told as coded what is no fault of the token', async () => {
    const error = createError('IDENTITY_PROVIDER_UNAVAILABLE', 'Try again later.');
    await expect(ask('Bearer x', fail(error))).rejects.toBe(error);
  });

  it('is refused without a role of this hub', async () => {
    await expect(ask('Bearer x', async () => ({ ...volunteer, role: 'emperor' }))).rejects.toMatchObject(
      refused('The token cannot be verified.'),
    );
  });

  it('comes from the pages of its client, where one lists them', async () => {
    const claimed = { ...volunteer, [roles.claims.client]: 'page' };
    const from = (client: string, origin: string) =>
      ask('Bearer x', async () => ({ ...claimed, [roles.claims.client]: client }), origin);
    expect(await from('page', 'https://page.example.org')).toMatchObject({ subject: 'somebody' });
    expect(await from('other', 'https://elsewhere.example.org')).toMatchObject({ subject: 'somebody' });
    await expect(from('other', 'https://page.example.org')).rejects.toMatchObject({
      message: 'The token is of a client whose pages are not of this origin.',
      extensions: { code: 'ORIGIN_REFUSED' },
    });
  });
});
