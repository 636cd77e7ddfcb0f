/** The flags of Node that limit what a command holds in memory. */
export declare function listMemoryFlags(command: string | undefined): string[];
