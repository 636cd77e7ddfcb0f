import { type DestinationStream, type Logger, pino } from 'pino';
import { describeError } from './describe-error.ts';

export type { Logger };

/** Writes one JSON line an event to stdout; headers, bodies and messages of errors never reach it, so neither do people. */
export const createLogger = (name: string, level: string, destination?: DestinationStream): Logger =>
  pino(
    {
      name,
      level,
      serializers: { err: describeError },
      redact: { paths: ['*.authorization', '*.password', '*.token'], remove: true },
    },
    destination ?? pino.destination(1),
  );

/** What a library logs through. */
export interface LogMethods {
  debug(): void;
  info(): void;
  warn(): void;
  error(): void;
}

/** Lets a library log: what it says may hold what it was working on, so only that it spoke is written. */
export const createQuietLogger = (logger: Logger, library: string): LogMethods => ({
  debug: () => logger.debug(`${library} said something`),
  info: () => logger.info(`${library} said something`),
  warn: () => logger.warn(`${library} warned`),
  error: () => logger.error(`${library} failed`),
});
