import { defineCittyPlugin } from 'citty';

/** Refuses an option that the command does not have: a mistyped `--frehs` must not pass for a plain start. */
export const knownOptions = defineCittyPlugin({
  name: 'known-options',
  setup({ args, cmd }) {
    const known = new Set(['_', ...Object.keys(cmd.args ?? {})]);
    const unknown = Object.keys(args).find((name) => !known.has(name));
    if (unknown) throw new Error(`Unknown option --${unknown}. See --help.`);
  },
});
