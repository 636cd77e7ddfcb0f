import { defineCommand } from 'citty';
import { tell } from '../progress.ts';
import { knownOptions } from './known-options.ts';

/** `tresse conformance`: whether a running association keeps the contract. */
export const conformance = defineCommand({
  meta: {
    name: 'conformance',
    description: 'Try a running association, in whatever language it is written: ten probes of what the hub relies on',
  },
  plugins: [knownOptions],
  args: {
    url: {
      type: 'positional',
      required: false,
      description: 'Where it answers GraphQL (the address of a remote member)',
    },
    as: { type: 'string', description: 'Its slug', valueHint: 'slug' },
    modules: {
      type: 'string',
      description: 'What it declares, with commas (as the house says, or PRESENCE)',
      valueHint: 'names',
    },
    json: { type: 'boolean', description: 'Print what was found as one line of JSON' },
    keys: { type: 'boolean', description: 'Only print the public keys that it must trust (HUB_PUBLIC_KEYS)' },
  },
  async run({ args }) {
    const { keepSigningKeys } = await import('../kept-keys.ts');
    const keys = await keepSigningKeys();
    if (args.keys) process.stdout.write(`${JSON.stringify(keys.publicKeys)}\n`);
    else process.exitCode = await tryMember(args.as, args, keys);
  },
});

interface Typed {
  readonly url?: string | undefined;
  readonly modules?: string | undefined;
  readonly json?: boolean | undefined;
}

async function tryMember(slug: string | undefined, typed: Typed, keys: Keys): Promise<number> {
  const { formatFinding, runConformance } = await import('../conformance/index.ts');
  if (slug === undefined) throw new Error('--as SLUG is needed: which association answers there.');
  const declared = await describeMember(slug, typed);
  const { url, modules } = declared;
  tell(
    `${slug} at ${url}, modules ${modules.join(', ')}\nIt must trust HUB_PUBLIC_KEYS='${JSON.stringify(keys.publicKeys)}'\n`,
  );
  let rank = 0;
  const findings = await runConformance(declared, keys, (finding) => {
    rank += 1;
    tell(formatFinding(finding, rank));
  });
  const failed = findings.filter(({ ok }) => !ok);
  const ok = failed.length === 0;
  if (typed.json) process.stdout.write(`${JSON.stringify({ slug, url, modules, ok, probes: findings })}\n`);
  const names = failed.map(({ name }) => name).join(', ');
  tell(
    ok ? `✓ all ${findings.length} probes passed` : `✗ ${failed.length} of ${findings.length} probes failed: ${names}`,
  );
  return ok ? 0 : 1;
}

type Keys = Awaited<ReturnType<typeof import('../kept-keys.ts')['keepSigningKeys']>>;

/** What is typed goes before what the house says. */
async function describeMember(slug: string, { url, modules }: Typed) {
  const [{ readHouse }, { listRemoteMembers }, { parseModules, parseUrl }] = await Promise.all([
    import('../compose/index.ts'),
    import('../house.ts'),
    import('../onboard/newcomer.ts'),
  ]);
  const { contract, members } = await readHouse();
  const address = url ?? listRemoteMembers().find(({ name }) => name === slug)?.url;
  if (address === undefined)
    throw new Error(`Where ${slug} answers is needed: npm run tresse -- conformance URL --as ${slug}`);
  const known = members.find((member) => member.slug === slug)?.modules ?? ['PRESENCE' as const];
  return { slug, contract, url: parseUrl(address), modules: modules === undefined ? known : parseModules(modules) };
}
