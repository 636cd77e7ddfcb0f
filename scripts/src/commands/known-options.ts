import { type ArgsDef, defineCittyPlugin } from 'citty';

/** Refuses what the command does not take: a mistyped `--frehs`, or `once` without dashes, must not pass for a plain start. */
export const knownOptions = defineCittyPlugin({
  name: 'known-options',
  setup({ args, cmd }) {
    const options = Object.entries((cmd.args ?? {}) as ArgsDef);
    // The parser tells `dry-run` as `dryRun` too.
    const known = new Set(['_', ...options.flatMap(([name]) => [name, toCamelCase(name)])]);
    const unknown = Object.keys(args).find((name) => !known.has(name));
    if (unknown) throw new Error(`Unknown option --${unknown}. See --help.`);
    const places = options.filter(([, { type }]) => type === 'positional').length;
    const surplus = args._[places];
    if (surplus !== undefined) throw new Error(`Unknown word "${surplus}". See --help.`);
  },
});

const toCamelCase = (name: string): string => name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
