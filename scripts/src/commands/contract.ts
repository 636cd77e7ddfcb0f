import { defineCommand } from 'citty';
import { knownOptions } from './known-options.ts';

/** `tresse contract`: what an association publishes. */
export const contract = defineCommand({
  meta: {
    name: 'contract',
    description: 'Print the SDL that an association publishes: a member of the house, or whoever offers the --modules',
  },
  plugins: [knownOptions],
  args: {
    slug: { type: 'positional', required: false, description: 'A member of the house' },
    modules: { type: 'string', description: 'Modules of the contract, with commas (PRESENCE)', valueHint: 'names' },
  },
  async run({ args }) {
    const [{ createMemberSdl, readHouse }, { parseModules }] = await Promise.all([
      import('../compose/index.ts'),
      import('../onboard/newcomer.ts'),
    ]);
    if (args.slug && args.modules) throw new Error('A member says its modules itself: leave --modules away.');
    const { contract, members } = await readHouse();
    const modules = parseModules(args.modules ?? 'PRESENCE');
    const member = args.slug ? members.find(({ slug }) => slug === args.slug) : { slug: 'any', modules, ownSdl: '' };
    if (!member)
      throw new Error(`No association "${args.slug}"; there are ${members.map(({ slug }) => slug).join(', ')}.`);
    process.stdout.write(createMemberSdl({ ...member, contract }));
  },
});
