export { describeError, nameError } from './describe-error.ts';
export { createLogger, createQuietLogger, type Logger, type LogMethods } from './logger.ts';
