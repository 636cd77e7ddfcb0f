export interface Lock {
  release(): void;
}
export declare class LockHeld extends Error {
  constructor(path: string, holder: number);
  readonly holder: number;
}
export declare function takeLock(path: string): Lock;
export declare function waitForLock(path: string, onWait?: (holder: number) => void): Promise<Lock>;
export declare function findLockHolder(path: string): number | undefined;
