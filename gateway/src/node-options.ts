/**
 * With which options of Node a gateway is run. Without a bound V8 lets what was just made grow to 128 MB under load, and keeps
 * that for good.
 */
export const nodeOptions = '--max-semi-space-size=8';
