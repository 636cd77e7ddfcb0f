import { type Logger, pino } from 'pino';

export type { Logger };

/** Writes one JSON line an event to stdout; headers and bodies never reach it, so neither tokens nor people do. */
export const createLogger = (name: string, level: string): Logger =>
  pino({ name, level, redact: { paths: ['*.authorization', '*.password', '*.token'], remove: true } });
