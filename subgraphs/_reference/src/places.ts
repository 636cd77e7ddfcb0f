/** A point on the map (WGS 84, degrees). */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** A point and what it stands for: the commune itself, or the centre of its EPCI. */
export interface Position extends Point {
  readonly precision: 'COMMUNE' | 'EPCI';
}

/** A current commune under its official codes; `epci` is a SIREN, `population` the municipal one (INSEE). */
export interface Commune {
  readonly code: string;
  readonly name: string;
  readonly department: string;
  readonly region: string;
  readonly epci: string | null;
  readonly population: number | null;
  readonly postalCodes: readonly string[];
  readonly position: Position | null;
}

/** A department under its official code. */
export interface Department {
  readonly code: string;
  readonly name: string;
  readonly region: string;
}

/** A region under its official code. */
export interface Region {
  readonly code: string;
  readonly name: string;
}

/**
 * A group of communes; `kind` is `CA`, `CC`, `CU` or `METRO` (`MET69` for Lyon), `communes` the codes of all its
 * members, `region` the one of most of them.
 */
export interface Epci {
  readonly siren: string;
  readonly name: string;
  readonly kind: string;
  readonly communes: readonly string[];
  readonly region: string;
}
