import people from './people.json' with { type: 'json' };

/** A ready-made person: `claims` are what the access token says beside the standard claims. */
export interface Person {
  name: string;
  label: { fr: string; en: string };
  claims: { role: string; association?: string; [claim: string]: unknown };
}

/** Lists the ready-made people. The caller who is nobody has no token and so is not among them. */
export function listPeople(): Person[] {
  return Object.entries(people).map(([name, person]) => ({ name, ...person }));
}

/** Tells the pages of the gateway whom the issuer at this address lets in. */
export function describeSignIn(issuerUrl: string) {
  const people = listPeople().map(({ name, label, claims: { role, association } }) => ({
    name,
    role,
    association,
    label,
  }));
  return { tokenUrl: `${issuerUrl}/token`, people };
}
