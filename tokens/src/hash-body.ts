import { hash } from 'node:crypto';

/** Hash of a request body as its token carries it: SHA-256, base64url. */
export const hashBody = (body: string | Uint8Array): string => hash('sha256', body, 'base64url');
