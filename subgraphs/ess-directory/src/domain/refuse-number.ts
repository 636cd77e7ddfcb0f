import { accept, hasSocialSecurityNumber, type Parsed, refuse } from '@tresse/kit/values';

/** Fields whose digits are no one's number; an opening's own texts are looked at with the opening. */
const passed = new Set(['id', 'siret', 'lien_source', 'postes']);

/** Refuses a record that holds a social security number in any of its texts. */
export function refuseSocialSecurityNumber(value: unknown): Parsed<null> {
  if (!holdsNumber(value)) return accept(null);
  return refuse('It holds a social security number', 'Remove the number; the hub takes none anywhere');
}

function holdsNumber(value: unknown): boolean {
  if (typeof value === 'string') return hasSocialSecurityNumber(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, each]) => !passed.has(name) && holdsNumber(each));
}
