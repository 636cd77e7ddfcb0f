import type { ResponsePath } from '../errors.ts';

/**
 * An object of the data that a query gathers. Its prototype is empty and frozen, so that no key of an answer or alias of
 * an operation can reach anything.
 */
export interface DataObject {
  [key: string]: unknown;
}

const emptyPrototype: object = Object.freeze(Object.create(null));

// A constructor: what `Object.create(null)` gives is a hash table to V8, slow to fill, to read and to write as JSON.
const Fields = function Fields() {} as unknown as new () => DataObject;
Fields.prototype = emptyPrototype;

/** Creates an object that holds only what is put into it. */
export function createDataObject(): DataObject {
  return new Fields();
}

/** Whether a value of the gathered data is an object of it; a leaf that is JSON itself has another prototype. */
export function isDataObject(value: unknown): value is DataObject {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === emptyPrototype;
}

/** A place in the gathered data: its object, and the way to it. */
export interface Target {
  readonly object: DataObject;
  readonly path: ResponsePath;
}
