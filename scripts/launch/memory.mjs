/**
 * The flags of Node that limit, in megabytes, what an import of LHÉO holds: it reads formation by formation, and without a
 * limit Node lets garbage grow on a machine that has much memory. Other imports may need a whole workbook at once.
 * @param {readonly string[]} args
 */
export const listMemoryFlags = ([command, format]) =>
  command === 'import' && format === 'lheo' ? ['--max-old-space-size=192', '--max-semi-space-size=16'] : [];
