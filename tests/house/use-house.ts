import type { GatewaySettings } from '@tresse/gateway';
import { afterAll, beforeAll, inject } from 'vitest';
import { type House, startHouse } from './start-house.ts';

/** Starts a house before the tests of a file and stops it after them; the result is filled when the tests run. */
export function useHouse(settings: Partial<GatewaySettings> = {}): { readonly house: House } {
  const holder: { house?: House } = {};
  beforeAll(async () => {
    const server = inject('postgresUrl');
    holder.house = await startHouse({ ownerUrl: (database) => `${server}/${database}` }, settings);
  }, 120_000);
  afterAll(() => holder.house?.stop());
  return holder as { house: House };
}
