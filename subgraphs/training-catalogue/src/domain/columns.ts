import { type CodedElement, parseCode } from './dictionaries/index.ts';
import type { LheoElement } from './lheo-element.ts';
import { isBare } from './tell.ts';

/**
 * Elements that a column holds wholly, by the level that they describe; an export writes them from there. Where one bears
 * attributes, or a code that is not in its dictionary, it is told beside the column.
 */
const columns = {
  formation: {
    texts: ['intitule-formation', 'objectif-formation', 'resultats-attendus', 'contenu-formation'],
    codes: ['certifiante', 'code-niveau-entree', 'code-niveau-sortie', 'objectif-general-formation'],
    parts: ['action'],
  },
  action: {
    texts: ['acces-handicapes'],
    codes: [
      'modalites-enseignement',
      'modalites-entrees-sorties',
      'niveau-entree-obligatoire',
      'prise-en-charge-frais-possible',
    ],
    parts: ['session'],
  },
  session: { texts: [], codes: ['etat-recrutement'], parts: [] },
} as const satisfies Record<
  string,
  { texts: readonly string[]; codes: readonly CodedElement[]; parts: readonly string[] }
>;

/** Makes the test whether a child of a level is held by a column, or a record of its own. */
export function createIsHeld(level: keyof typeof columns): (child: LheoElement) => boolean {
  const { texts, codes, parts }: { texts: readonly string[]; codes: readonly string[]; parts: readonly string[] } =
    columns[level];
  const held = new Set([...texts, ...codes]);
  const coded = new Set(codes);
  const own = new Set(parts);
  return (child) => {
    if (own.has(child.name)) return true;
    if (!held.has(child.name) || !isBare(child)) return false;
    return !coded.has(child.name) || parseCode(child.name as CodedElement, child.text.trim()).ok;
  };
}
