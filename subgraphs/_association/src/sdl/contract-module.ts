/** The modules of the association contract, in the order of the contract; `PRESENCE` is compulsory. */
export const CONTRACT_MODULES = ['PRESENCE', 'VOLUNTEERING', 'REFERRAL', 'STATISTICS'] as const;

/** A module of the association contract. */
export type ContractModule = (typeof CONTRACT_MODULES)[number];
