/** A campaign: the season in which centers open, half-open, `from` and `to` as `YYYY-MM-DD`. */
export interface Campaign {
  readonly name: string;
  readonly kind: 'WINTER' | 'SUMMER';
  readonly from: string;
  readonly to: string;
}

/** The campaigns of the demonstration, latest last. Their days are typical of the season, not official. */
export const campaigns: readonly Campaign[] = [
  { name: "Campagne d'hiver 2025-2026", kind: 'WINTER', from: '2025-11-18', to: '2026-03-14' },
  { name: "Campagne d'été 2026", kind: 'SUMMER', from: '2026-03-23', to: '2026-11-01' },
  { name: "Campagne d'hiver 2026-2027", kind: 'WINTER', from: '2026-11-17', to: '2027-03-13' },
];
