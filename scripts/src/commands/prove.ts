import { defineScriptCommand } from './scripts.ts';

/** `tresse prove`: one promise tried with random input. */
export const prove = defineScriptCommand('prove', 'Run a proof with random input');
