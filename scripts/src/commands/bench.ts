import { defineScriptCommand } from './scripts.ts';

/** `tresse bench`: one measurement. */
export const bench = defineScriptCommand('bench', 'Run a measurement beside a named peer');
