import { defineCommand } from 'citty';
import { knownOptions } from './known-options.ts';

/** `tresse build`: the web pages, for a gateway that `tresse start` does not start. */
export const build = defineCommand({
  meta: { name: 'build', description: 'Build the web pages that the gateway serves, when their sources changed' },
  plugins: [knownOptions],
  async run() {
    const { buildPages } = await import('../start/pages.ts');
    await buildPages();
  },
});
