/** The flags of Node that limit what a command of the house, given by its arguments, holds in memory. */
export declare function listMemoryFlags(args: readonly string[]): string[];
