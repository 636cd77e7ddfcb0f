import { cleanText, keepGenericMailbox, keepGenericPhone } from '@tresse/kit/values';
import { parseCode } from './dictionaries/index.ts';
import { type ElementRule, grammar } from './grammar/index.ts';
import { parseLheoDate } from './lheo-date.ts';
import type { LheoElement } from './lheo-element.ts';
import { type FamiliarNames, isNamedIn, isPersonalInfo, maskPersons, personalElements } from './persons.ts';
import type { Remark } from './records.ts';
import type { Told, ToldParts } from './told.ts';

/** How elements are told: whose names are familiar, and where remarks go. */
export interface Telling {
  readonly familiar: FamiliarNames;
  readonly remarks: Remark[];
}

/** Attributes of LHÉO that are kept. Source: definition of LHÉO 2.3, `uri` and `horodatage-*` among them. */
const attributeNames: ReadonlySet<string> = new Set(
  `numero info ref id idref tag uri datecrea datemaj horodatage-creation horodatage-modification
  horodatage-export`.split(/\s+/),
);

/**
 * Tells an element by the grammar of LHÉO 2.3: every child that belongs there but those left out. Texts are cleaned,
 * persons left out or masked. A child that does not belong there, an unknown code and a value of a wrong form give a
 * remark; code and value are told as they are. Null for what is empty.
 */
export function tell(
  element: LheoElement,
  telling: Telling,
  isLeftOut: (child: LheoElement) => boolean = () => false,
): Told | null {
  const rule = grammar.get(element.name);
  if (!rule) return null;
  if (rule.kind === 'sequence') return tellSequence(element, rule.names, { telling, isLeftOut });
  if (rule.kind === 'extras') return tellExtras(element, telling);
  return tellLeaf(element, rule, telling);
}

/** Whether an element bears no attribute that is kept. */
export function isBare({ attributes }: LheoElement): boolean {
  for (const name in attributes) if (attributeNames.has(name)) return false;
  return true;
}

type Growing = Record<string, string | Told[]>;

function tellSequence(
  element: LheoElement,
  names: ReadonlySet<string>,
  { telling, isLeftOut }: { telling: Telling; isLeftOut: (child: LheoElement) => boolean },
): ToldParts | null {
  const parts = tellAttributes(element) ?? {};
  const person = element.name === 'coordonnees' ? findPerson(element) : '';
  for (const child of element.children) {
    if (!names.has(child.name)) {
      remark(child, telling, `<${cut(child.name)}> does not belong in <${element.name}>`);
    } else if (!personalElements.has(child.name) && !isLeftOut(child) && !isNamedIn(child.text, person)) {
      add(parts, child.name, tell(child, telling));
    }
  }
  return isEmpty(parts) ? null : parts;
}

/** Whose contact it is; their name may stand in a line of the address too. */
const findPerson = (contact: LheoElement): string =>
  contact.children.find(({ name }) => name === 'nom')?.text.trim() ?? '';

function tellExtras(element: LheoElement, telling: Telling): Told | null {
  if (isPersonalInfo(element.attributes['info'] ?? '')) return null;
  const parts = tellAttributes(element) ?? {};
  for (const child of element.children) {
    if (child.name === 'extras' || child.name === 'extra') add(parts, child.name, tellExtras(child, telling));
  }
  return withText(parts, readClean(element, telling));
}

function tellLeaf(element: LheoElement, rule: ElementRule, telling: Telling): Told | null {
  const text = readLeaf(element, rule, telling);
  if (text === null) return null;
  const problem = findProblem(text, rule);
  if (problem !== null) remark(element, telling, `${element.name}: ${problem}`);
  return withText(tellAttributes(element), text);
}

/** Longest code, number or date; what is longer is none, and is cleaned as a text. */
const longestValue = 8;

function readLeaf(element: LheoElement, rule: ElementRule, telling: Telling): string | null {
  if (rule.kind !== 'text' && element.text.length <= longestValue) return element.text.trim() || null;
  if (element.name === 'numtel') return keepGenericPhone(element.text);
  if (element.name === 'courriel') return keepGenericMailbox(element.text, telling.familiar);
  return readClean(element, telling);
}

function readClean({ text }: LheoElement, { familiar }: Telling): string | null {
  const clean = cleanText(text);
  return clean === null ? null : maskPersons(clean, familiar);
}

function findProblem(text: string, rule: ElementRule): string | null {
  switch (rule.kind) {
    case 'text':
      return text.length > rule.most ? `more than ${rule.most} characters` : null;
    case 'number':
      return /^\d{1,5}$/.test(text) && Number(text) <= rule.most ? null : `no number up to ${rule.most}`;
    case 'code':
      return parseCode(rule.element, text).ok ? null : `unknown code « ${cut(text)} »`;
    case 'date':
      return parseLheoDate(text).ok ? null : `no date « ${cut(text)} »`;
    default:
      return null;
  }
}

/** Null where none is kept, which is nearly everywhere. */
function tellAttributes({ attributes }: LheoElement): Growing | null {
  let parts: Growing | null = null;
  for (const name in attributes) {
    const value = attributes[name]?.trim() ?? '';
    if (value === '' || !attributeNames.has(name)) continue;
    parts ??= {};
    parts[`@${name}`] = value;
  }
  return parts;
}

function withText(parts: Growing | null, text: string | null): Told | null {
  if (parts === null || isEmpty(parts)) return text;
  return text === null ? (hasChildren(parts) ? parts : null) : { ...parts, '#': text };
}

function add(parts: Growing, name: string, told: Told | null): void {
  if (told === null) return;
  const same = parts[name];
  if (Array.isArray(same)) same.push(told);
  else parts[name] = [told];
}

function isEmpty(parts: Growing): boolean {
  for (const _ in parts) return false;
  return true;
}

const hasChildren = (parts: Growing): boolean => Object.values(parts).some(Array.isArray);

const remark = ({ line }: LheoElement, { remarks }: Telling, reason: string): void => {
  remarks.push({ line, reason });
};

/** A slice of its own of what may be long: it would hold its whole chunk of the file in memory. */
const cut = (text: string): string => Buffer.from(text.slice(0, 40)).toString();
