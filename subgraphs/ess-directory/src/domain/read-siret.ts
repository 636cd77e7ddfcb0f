import { accept, type Parsed, parseSiret } from '@tresse/kit/values';

/** The SIRET of a structure; an antenna has none. */
export interface StructureSiret {
  readonly siret: string | null;
  readonly antenna: boolean;
}

/**
 * Reads the SIRET of a structure. An antenna comes with a number that les emplois de l'inclusion makes up from its
 * parent's SIREN, `999` and two digits: no register holds it, so it is dropped and the antenna is told as such.
 */
export function readSiret(text: string): Parsed<StructureSiret> {
  if (/^\d{9}999\d{2}$/.test(text)) return accept({ siret: null, antenna: true });
  const parsed = parseSiret(text);
  return parsed.ok ? accept({ siret: parsed.value, antenna: false }) : parsed;
}
