import { randomUUID } from 'node:crypto';
import type { Member } from '../member.ts';
import { isAnswered, isRefused, judge, type Probe, type Trial } from '../probe.ts';
import type { Variant } from '../sign-variant.ts';

const body = JSON.stringify({ query: '{ __typename }', variables: {} });

/** Sends the plainest query with a token of this variant, which the service must refuse. */
async function tryVariant(member: Member, sent: string, variant: Variant, mend: string): Promise<Trial> {
  const reply = await member.post(body, await member.sign(body, variant));
  return judge(sent, reply, isRefused(reply), mend);
}

const verify = 'Verify the signature (EdDSA alone) with a key of HUB_PUBLIC_KEYS before anything else; answer 401.';

/** The service answers the hub alone. */
export const signature: Probe = {
  name: 'signature',
  promise: 'It answers what the hub signed, and nobody else.',
  async run(member) {
    const honest = await member.post(body, await member.sign(body));
    const refuse = async (sent: string, authorization: string | null) => {
      const reply = await member.post(body, authorization);
      return judge(sent, reply, isRefused(reply), verify);
    };
    return [
      judge(
        'a request signed by the hub',
        honest,
        isAnswered(honest),
        'Trust the keys of HUB_PUBLIC_KEYS, and answer.',
      ),
      await refuse('no token', null),
      await refuse('a token that is none', 'Bearer nonsense'),
      await tryVariant(member, 'a token signed by another key', { forgery: 'other key' }, verify),
      await tryVariant(member, 'a token with "alg": "none"', { forgery: 'no signature' }, verify),
      await tryVariant(member, 'a token signed with the public key as a secret', { forgery: 'shared secret' }, verify),
    ];
  },
};

/** The service answers tokens that were made for it. */
export const audience: Probe = {
  name: 'audience',
  promise: 'It answers tokens that were made for it, by the hub.',
  run: async (member) => [
    await tryVariant(
      member,
      'a token for another association',
      { audience: 'another-one' },
      `Require "aud": "${member.slug}".`,
    ),
    await tryVariant(member, 'a token of another issuer', { issuer: 'someone' }, 'Require "iss": "tresse-gateway".'),
  ],
};

/** The service answers exactly the bytes that were signed. */
export const boundBody: Probe = {
  name: 'body',
  promise: 'It answers exactly the bytes that were signed.',
  async run(member) {
    const reply = await member.post(`${body} `, await member.sign(body));
    const mend = 'Compare the claim "body" with the SHA-256 of the bytes received, in base64url without padding.';
    return [judge('one byte more than was signed', reply, isRefused(reply), mend)];
  },
};

/** A token is good for once. */
export const replay: Probe = {
  name: 'replay',
  promise: 'It answers a token once.',
  async run(member) {
    const authorization = await member.sign(body, { id: randomUUID() });
    const first = await member.post(body, authorization);
    const second = await member.post(body, authorization);
    const mend = 'Keep the "jti" of each token for 60 s and refuse one that was there.';
    return [
      judge('a request', first, isAnswered(first), 'Answer it.'),
      judge('the same request with the same token', second, isRefused(second), mend),
    ];
  },
};

/** A token is good for a minute at most. */
export const age: Probe = {
  name: 'age',
  promise: 'It answers tokens of the last minute.',
  run: async (member) => [
    await tryVariant(
      member,
      'a token issued 90 s ago that says it is good for an hour',
      { age: 90, life: 3600 },
      'Refuse tokens whose "iat" is more than 60 s ago, whatever "exp" says.',
    ),
    await tryVariant(member, 'a token that ended 20 s ago', { age: 50, life: 30 }, 'Refuse tokens after their "exp".'),
  ],
};
