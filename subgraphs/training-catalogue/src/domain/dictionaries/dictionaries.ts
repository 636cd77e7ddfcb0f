import { detailDictionaries } from './details.ts';
import { offerDictionaries } from './offer.ts';

/** The nineteen dictionaries of LHÉO 2.3: what each code stands for. The same codes hold in 2.2. */
export const dictionaries = { ...offerDictionaries, ...detailDictionaries } as const;

/** The name of a dictionary, as LHÉO gives it. */
export type Dictionary = keyof typeof dictionaries;
