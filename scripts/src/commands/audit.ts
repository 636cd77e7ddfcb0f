import { defineCommand, type SubCommandsDef } from 'citty';
import { knownOptions } from './known-options.ts';

const slug = { type: 'positional', required: false, description: 'The subgraph' } as const;
const all = { type: 'boolean', description: 'Every subgraph that holds people' } as const;

/** The subgraph named, or null for all; throws unless exactly one of the two is said. */
function readChoice(args: { readonly slug?: string | undefined; readonly all?: boolean | undefined }): string | null {
  if ((args.slug === undefined) === (args.all !== true)) throw new Error('Say which subgraph, or --all.');
  return args.slug ?? null;
}

const subCommands: SubCommandsDef = {
  verify: defineCommand({
    meta: {
      name: 'verify',
      description: 'Walk the chain of the audit and its signed heads; fail with the first broken place',
    },
    plugins: [knownOptions],
    args: {
      slug,
      all,
      heads: { type: 'string', description: 'Heads kept elsewhere, as `audit sign` printed them', valueHint: 'file' },
    },
    async run({ args }) {
      const { verifyAudits } = await import('../audit/verify.ts');
      process.exitCode = await verifyAudits(readChoice(args), args.heads);
    },
  }),
  sign: defineCommand({
    meta: {
      name: 'sign',
      description: 'Sign where the audit ends now and print it, once a day; AUDIT_PRIVATE_KEY (JWK) is the key',
    },
    plugins: [knownOptions],
    args: { slug, all },
    async run({ args }) {
      const { signAudits } = await import('../audit/sign.ts');
      await signAudits(readChoice(args));
    },
  }),
  export: defineCommand({
    meta: { name: 'export', description: 'Write the audit of some days as CSV, for a data protection officer' },
    plugins: [knownOptions],
    args: {
      slug: { ...slug, required: true },
      file: { type: 'positional', required: true, description: 'The file to write' },
      from: { type: 'string', required: true, description: 'First day', valueHint: 'YYYY-MM-DD' },
      to: { type: 'string', required: true, description: 'Last day', valueHint: 'YYYY-MM-DD' },
      person: { type: 'string', description: 'Only what is about this person', valueHint: 'id' },
    },
    async run({ args }) {
      const [{ exportAudit }, { startOfDay, startOfNextDay }] = await Promise.all([
        import('../audit/export.ts'),
        import('../audit/days.ts'),
      ]);
      const excerpt = { from: startOfDay(args.from), to: startOfNextDay(args.to), person: args.person ?? null };
      process.exitCode = await exportAudit(args.slug, excerpt, args.file);
    },
  }),
};

/** `tresse audit`: who read or changed what of people. */
export const audit = defineCommand({
  meta: { name: 'audit', description: 'Verify, sign or export who read or changed what of people' },
  subCommands,
});
