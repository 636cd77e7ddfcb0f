import { beforeAll, describe, expect, it } from 'vitest';
import { createHubTokenVerification } from '../src/hub-token.ts';
import { createTestHub, makeCaller, type TestHub } from '../src/testing/index.ts';

const caller = makeCaller('volunteer', ['referral:read'], { association: 'croix-verte' });
const body = '{"query":"{ __typename }"}';

describe("the hub's token", () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await createTestHub();
  });

  const ask = async (audience: string, sent: string, token: Promise<string>) =>
    createHubTokenVerification(audience, hub.publicKeys)(`Bearer ${await token}`, sent);

  it('names the caller', async () => {
    expect(await ask('catalogue', body, hub.sign('catalogue', body, caller))).toEqual(caller);
  });

  it('is refused for another audience', async () => {
    await expect(ask('catalogue', body, hub.sign('territories', body, caller))).rejects.toThrow('aud');
  });

  it('is refused for another body', async () => {
    await expect(ask('catalogue', `${body} `, hub.sign('catalogue', body, caller))).rejects.toThrow('another body');
  });

  it('is refused when signed by a key that is not of the hub', async () => {
    const stranger = await createTestHub();
    await expect(ask('catalogue', body, stranger.sign('catalogue', body, caller))).rejects.toThrow('signature');
  });

  it('is accepted once', async () => {
    const verify = createHubTokenVerification('catalogue', hub.publicKeys);
    const authorization = `Bearer ${await hub.sign('catalogue', body, caller)}`;
    await verify(authorization, body);
    await expect(verify(authorization, body)).rejects.toThrow('used before');
  });

  it('is refused when absent', async () => {
    await expect(createHubTokenVerification('catalogue', hub.publicKeys)(undefined, body)).rejects.toThrow(
      'no hub token',
    );
  });
});
