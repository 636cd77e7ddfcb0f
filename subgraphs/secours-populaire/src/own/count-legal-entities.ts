interface MaybeLegalEntity {
  readonly level: string;
  readonly siren: string | null;
}

/** Counts the units that are legal entities of their own: federations, and committees below them. */
export function countLegalEntities(units: readonly MaybeLegalEntity[]) {
  const entities = units.filter(({ siren }) => siren !== null);
  return {
    federationCount: entities.filter(({ level }) => level === 'DEPARTMENTAL').length,
    committeeCount: entities.filter(({ level }) => level === 'LOCAL').length,
  };
}
