export declare function findProcessStart(pid: number): string | undefined;
export declare function findProcessCommand(pid: number): string | undefined;
