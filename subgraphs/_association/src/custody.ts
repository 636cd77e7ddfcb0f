import type { PseudonymKey } from './domain/pseudonym.ts';
import type { ErasureRegister } from './rights/register.ts';

/**
 * What an association keeps outside its database and its graph. Without the key no pseudonym is made from a file number;
 * without the register nobody is erased.
 */
export interface Custody {
  readonly pseudonymKey?: PseudonymKey | undefined;
  readonly erasures?: ErasureRegister | undefined;
}
