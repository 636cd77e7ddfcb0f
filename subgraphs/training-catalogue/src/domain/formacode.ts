import type { LheoElement } from './lheo-element.ts';

/** A Formacode number: five digits and the version of its list, such as `V14`. */
export interface Formacode {
  readonly code: string;
  readonly version: string;
}

/** Writes a version in one way: `v14`, `14` and `FORMACODE V14` are `V14`; null when none is told. */
export function normaliseVersion(ref: string): string | null {
  const version = /(\d{1,2})(?:\.0)?$/.exec(ref.trim())?.[1];
  return version === undefined ? null : `V${Number(version)}`;
}

/**
 * Reads Formacode numbers, the main one (`tag="principal"`, or else the first) first. A number without the version of its
 * list (`@ref`) means nothing and is left out.
 */
export function readFormacodes(elements: readonly LheoElement[]): readonly Formacode[] {
  const mainFirst = elements.toSorted((a, b) => Number(isMain(b)) - Number(isMain(a)));
  const known = mainFirst.flatMap(({ text, attributes }) => {
    const version = normaliseVersion(attributes['ref'] ?? '');
    const code = text.trim();
    return version !== null && /^\d{5}$/.test(code) ? [{ code, version }] : [];
  });
  return [...new Map(known.map((formacode) => [`${formacode.version} ${formacode.code}`, formacode])).values()];
}

const isMain = ({ attributes }: LheoElement): boolean => attributes['tag']?.trim().toLowerCase() === 'principal';
