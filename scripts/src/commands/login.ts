import { defineCommand } from 'citty';
import { fetchPeople, fetchToken } from '../issuer/client.ts';
import { getRunningHouse } from '../start/state.ts';
import { knownOptions } from './known-options.ts';

/** `tresse login`: an access token of one of the ready-made people. */
export const login = defineCommand({
  meta: { name: 'login', description: 'Print an access token of a ready-made person; the house must be running' },
  plugins: [knownOptions],
  args: { as: { type: 'string', description: 'The person; without it, list them', valueHint: 'person' } },
  async run({ args }) {
    const { issuer } = getRunningHouse();
    if (args.as) process.stdout.write(`${await fetchToken(issuer, args.as)}\n`);
    else for (const { name, label } of await fetchPeople(issuer)) process.stdout.write(`${name}: ${label.en}\n`);
  },
});
