/**
 * What the commands that read files of any length may hold, in megabytes: without a limit Node lets garbage grow on a
 * machine that has much memory.
 * @param {string | undefined} command
 */
export const listMemoryFlags = (command) =>
  command === 'import' ? ['--max-old-space-size=192', '--max-semi-space-size=16'] : [];
