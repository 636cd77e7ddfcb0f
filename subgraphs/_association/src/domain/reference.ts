/** Digits and capital letters that are not mistaken for one another when they are read aloud or copied by hand. */
export const READABLE_LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** Makes the short reference of a referral, such as `33-4F7K2`, from the center's department and five random letters. */
export const makeReference = (department: string, letters: string): string => `${department}-${letters}`;
