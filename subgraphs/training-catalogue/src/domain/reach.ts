/** The rows that a provider may read: what was sent to it and is not withdrawn. */
export const ofProvider = (provider: string) => ({ kind: 'provider', provider }) as const;

/** The rows that an association may write: what it has sent itself. */
export const ofAssociation = (association: string) => ({ kind: 'association', association }) as const;
