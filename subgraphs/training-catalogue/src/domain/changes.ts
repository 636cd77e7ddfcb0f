/** What a delivery tells that has a life of its own. */
export type DeliveredEntity = 'training' | 'action' | 'session';

/** What happened to one of them: it came, it differs, recruitment is closed, or a complete delivery no longer holds it. */
export type CatalogueEventKind = 'CREATED' | 'CHANGED' | 'CLOSED' | 'GONE';

/** Whether a delivery lacks so much of what was offered, more than half, that it is rather cut than right. */
export const hasShrunk = ({ offered, missing }: { readonly offered: number; readonly missing: number }): boolean =>
  missing * 2 > offered;
