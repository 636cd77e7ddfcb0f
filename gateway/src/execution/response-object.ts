/** An object of a response. No key of it, whatever alias its caller chose, reaches anything: its prototype is empty. */
export interface ResponseObject {
  [key: string]: unknown;
}

// A constructor: what `Object.create(null)` gives is a hash table to V8, slow to fill, to read and to write as JSON.
const Fields = function Fields() {} as unknown as new () => ResponseObject;
Fields.prototype = Object.freeze(Object.create(null));

/** Creates an empty object of a response. */
export function createResponseObject(): ResponseObject {
  return new Fields();
}
