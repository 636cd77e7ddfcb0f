/** A job of a trade: its ROME code, and how structures word its title. */
export interface TradeJob {
  readonly rome: string;
  readonly title: string;
  readonly description: string;
}

/** What structures of a kind do, with the words of their names and descriptions. */
export interface Trade {
  /** Beginnings of names, before an invented word such as « du Galet ». */
  readonly names: readonly string[];
  readonly description: string;
  readonly jobs: readonly TradeJob[];
  /** Networks (data·inclusion `reseaux_porteurs`) that carry some of them, besides the one of the kind. */
  readonly networks: readonly string[];
  readonly weight: number;
}
