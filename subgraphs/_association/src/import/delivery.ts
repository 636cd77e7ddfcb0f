import type { Rejection, SourceContent } from '@tresse/kit';

/** A record of a table: its texts by column, the line on which it begins, and as it came. */
export interface TableRecord {
  readonly line: number;
  readonly raw: string;
  readonly columns: Readonly<Record<string, string>>;
}

/** What a table gives in its order: its records, and what is none, with its texts by column where they can be told apart. */
export type TablePart =
  | { readonly kind: 'record'; readonly record: TableRecord }
  | { readonly kind: 'fault'; readonly rejection: Rejection; readonly columns?: TableRecord['columns'] };

/** A table of a delivery, read by streaming. */
export interface DeliveredTable {
  readonly content: SourceContent;
  readonly parts: AsyncIterable<TablePart>;
}

/** What an association delivers at once, in whatever form. */
export interface Delivery {
  /** Where it is, for messages. */
  readonly place: string;
  /** Opens a table, such as `units`; null when it is not delivered. */
  open(table: string): Promise<DeliveredTable | null>;
}
