import type { ResponsePath } from '../errors.ts';

/**
 * An object of the data that a query gathers. It has no prototype, so that no key of an answer or alias of an
 * operation can reach one.
 */
export interface DataObject {
  [key: string]: unknown;
}

/** Creates an object that holds only what is put into it. */
export function createDataObject(): DataObject {
  return Object.create(null) as DataObject;
}

/** Whether a value of the gathered data is an object of it; a leaf that is JSON itself has a prototype. */
export function isDataObject(value: unknown): value is DataObject {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === null;
}

/** A place in the gathered data: its object, and the way to it. */
export interface Target {
  readonly object: DataObject;
  readonly path: ResponsePath;
}
