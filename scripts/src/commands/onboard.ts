import { defineCommand } from 'citty';
import { knownOptions } from './known-options.ts';

/** `tresse onboard`: a new association, in one command. */
export const onboard = defineCommand({
  meta: {
    name: 'onboard',
    description:
      'Add an association: its folder, its record in the register, the composed schemas. With --url it runs elsewhere, in ' +
      'whatever language',
  },
  plugins: [knownOptions],
  args: {
    name: { type: 'positional', required: true, description: 'Its name as people write it: "Les Voisins Solidaires"' },
    slug: {
      type: 'string',
      description: 'Its short name in ids and addresses (made from the name)',
      valueHint: 'slug',
    },
    modules: {
      type: 'string',
      description: 'What it offers of the contract, with commas',
      valueHint: 'names',
      default: 'PRESENCE',
    },
    url: { type: 'string', description: 'Where it answers GraphQL, when it runs elsewhere', valueHint: 'url' },
  },
  async run({ args }) {
    const [{ parseModules, parseName, parseUrl }, { makeSlug }, { onboard }] = await Promise.all([
      import('../onboard/newcomer.ts'),
      import('../onboard/slug.ts'),
      import('../onboard/onboard.ts'),
    ]);
    const name = parseName(args.name);
    process.exitCode = await onboard({
      name,
      slug: args.slug ?? makeSlug(name),
      modules: parseModules(args.modules),
      url: args.url === undefined ? null : parseUrl(args.url),
    });
  },
});
