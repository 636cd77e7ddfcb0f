import { type LheoElement, listChildren } from './lheo-element.ts';
import { isPersonalInfo, readLine } from './persons.ts';

/** What sources tell in `extras` of the scheme that pays: `@info` of the extra, or of what it stands in. */
const schemeInfos: ReadonlySet<string> = new Set(['dispositif', 'programme-financeur']);

/** Reads what the `extras` of an action and of its funders say of the scheme, each once. */
export function readSchemeHints(action: LheoElement): string[] {
  const holders = [action, ...listChildren(action, 'organisme-financeur')];
  const hints = holders.flatMap((holder) => listExtras(holder, schemeInfos));
  return [...new Set(hints.map(readLine).filter((hint) => hint !== null))];
}

const expired: ReadonlySet<string> = new Set(['session-perimee', 'action-perimee']);

/** Whether `extras` say that an action or a session is over, whatever its dates. */
export const isToldExpired = (element: LheoElement): boolean =>
  listExtras(element, expired).some((text) => text.trim() === '1');

/** Lists the texts of the extras of an element whose `@info`, or that of an extra around them, is one of these. */
function listExtras(element: LheoElement, infos: ReadonlySet<string>, isInside = false): string[] {
  return element.children.flatMap((child) => {
    if (child.name !== 'extras' && child.name !== 'extra') return [];
    const info = child.attributes['info'] ?? '';
    if (isPersonalInfo(info)) return [];
    const isAsked = isInside || infos.has(info);
    const below = listExtras(child, infos, isAsked);
    return isAsked && child.children.length === 0 ? [child.text] : below;
  });
}
