/** A kind of training for people far from employment, with what its descriptions say. Hours are totals. */
export interface Trade {
  readonly titles: readonly string[];
  /** Formacode numbers (V14), main one first. */
  readonly formacodes: readonly string[];
  readonly objective: string;
  readonly content: string;
  readonly certifying: boolean;
  /** LHÉO `objectif-general-formation`: 5 basic skills, 6 certification, 8 preparation, 9 project. */
  readonly aim: '5' | '6' | '8' | '9';
  readonly weight: number;
  readonly hours: readonly [least: number, most: number];
  /** In how many of a hundred cases one enters at any time. */
  readonly permanentPercent: number;
  /** In how many of a hundred cases it is given wholly at a distance, or in part. */
  readonly remotePercent: number;
  readonly blendedPercent: number;
}
