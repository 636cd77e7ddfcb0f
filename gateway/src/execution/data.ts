import type { ResponsePath } from '../errors.ts';

/**
 * An object of the data that a query gathers: checked answers of subgraphs, as JSON was read, with what others answered
 * merged into them. No key of it is one that every object inherits (`createDataKeys`).
 */
export interface DataObject {
  [key: string]: unknown;
}

/** A step of the way from the root of the data, and the steps before it. */
export interface Place {
  readonly outer: Place | null;
  readonly key: string | number;
}

/** An object of the data that a fetch fills, and where it is. */
export class Target {
  readonly object: DataObject;
  readonly place: Place | null;

  constructor(object: DataObject, place: Place | null) {
    this.object = object;
    this.place = place;
  }

  /** Written only when something is told of it. */
  get path(): ResponsePath {
    const path: (string | number)[] = [];
    for (let place = this.place; place; place = place.outer) path.push(place.key);
    return path.reverse();
  }
}
