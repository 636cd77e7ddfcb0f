import { createRequestSigner } from '@tresse/tokens';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../src/caller.ts';
import {
  createTestDeliverer,
  createTestHub,
  createTestService,
  makeCaller,
  type TestHub,
  type TestService,
} from '../src/testing/index.ts';
import { createCallerVerification } from '../src/verify-caller.ts';

const body = '{"query":"{ __typename }"}';
const volunteer = makeCaller('volunteer', ['referral:read'], { association: 'croix-verte' });
const service = {
  role: 'statistics-service',
  subject: 'statistics',
  purpose: 'statistics-release',
  scopes: ['statistics:collect'],
};

let hub: TestHub;
let statistics: TestService;
beforeAll(async () => {
  [hub, statistics] = await Promise.all([createTestHub(), createTestService('statistics')]);
});

const verify = async (token: string | Promise<string>, keys = { statistics: statistics.publicKeys }) =>
  createCallerVerification('catalogue', hub.publicKeys, keys)(`Bearer ${await token}`, body);

describe("the hub's token", () => {
  it('names the caller', async () => {
    expect(await verify(hub.sign('catalogue', body, volunteer))).toEqual(volunteer);
  });

  it('names the purpose of the public when the hub is older than purposes', async () => {
    const { purpose: _, ...older } = volunteer;
    expect(await verify(hub.sign('catalogue', body, older as Caller))).toEqual({ ...older, purpose: 'information' });
  });

  it('is refused when signed by a key that is not of the hub', async () => {
    const stranger = await createTestHub();
    await expect(verify(stranger.sign('catalogue', body, volunteer))).rejects.toThrow('names no key of its issuer');
  });

  it.each([
    ['role', makeCaller('statistics-service')],
    ['purpose', makeCaller('region-analyst', [], { purpose: 'statistics-release' })],
    ['scope', makeCaller('region-analyst', ['volunteering:read', 'statistics:collect'])],
  ])('claims no %s of a service', async (_, claimed) => {
    await expect(verify(hub.sign('catalogue', body, claimed))).rejects.toThrow('cannot speak for a service');
  });
});

describe("a service's token", () => {
  it('names the service alone, whatever caller it claims', async () => {
    const caller = makeCaller('center-lead', ['person:read'], { association: 'croix-verte' });
    expect(await verify(statistics.sign({ audience: 'catalogue', body, claims: { caller } }))).toEqual(service);
  });

  it('is refused by a subgraph that was told no key of it', async () => {
    const verification = createCallerVerification('catalogue', hub.publicKeys);
    const authorization = `Bearer ${statistics.sign({ audience: 'catalogue', body })}`;
    await expect(verification(authorization, body)).rejects.toThrow('unknown issuer');
  });

  it('cannot be signed with the key of the hub', async () => {
    const sign = createRequestSigner('tresse-statistics', hub.privateJwk);
    await expect(verify(sign({ audience: 'catalogue', body }))).rejects.toThrow('names no key of its issuer');
  });

  it("does not become the hub's by naming it", async () => {
    const sign = createRequestSigner('tresse-gateway', statistics.privateJwk);
    const token = sign({ audience: 'catalogue', body, claims: { caller: volunteer } });
    await expect(verify(token)).rejects.toThrow('names no key of its issuer');
  });
});

it('takes what the training catalogue brings back as that alone, and the hub cannot say so', async () => {
  const catalogue = await createTestService('training-catalogue');
  const keys = { 'training-catalogue': catalogue.publicKeys };
  const verifyAnswer = createCallerVerification('catalogue', hub.publicKeys, keys);
  const token = `Bearer ${catalogue.sign({ audience: 'catalogue', body })}`;
  expect(await verifyAnswer(token, body)).toEqual({
    role: 'training-catalogue-service',
    subject: 'training-catalogue',
    purpose: 'referral-answer',
    scopes: ['referral:answer'],
  });
  const claimed = `Bearer ${await hub.sign('catalogue', body, makeCaller('volunteer', ['referral:answer']))}`;
  await expect(verifyAnswer(claimed, body)).rejects.toThrow('the hub cannot speak for a service');
});

describe("an association's token", () => {
  it('names the association alone, as one that delivers, and no other under its key', async () => {
    const [one, other] = [await createTestDeliverer('croix-verte'), await createTestDeliverer('les-autres')];
    const keys = { 'croix-verte': one.publicKeys };
    const verifyDelivery = createCallerVerification('catalogue', hub.publicKeys, {}, keys);
    const claims = { caller: makeCaller('center-lead', ['person:read'], { association: 'les-autres' }) };
    const sign = async ({ sign }: TestService) => `Bearer ${await sign({ audience: 'catalogue', body, claims })}`;
    expect(await verifyDelivery(await sign(one), body)).toEqual({
      role: 'association-service',
      subject: 'croix-verte',
      association: 'croix-verte',
      purpose: 'referral-delivery',
      scopes: ['referral:deliver'],
    });
    await expect(verifyDelivery(await sign(other), body)).rejects.toThrow('unknown issuer');
  });
});
