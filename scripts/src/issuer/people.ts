import people from './people.json' with { type: 'json' };

/** A ready-made person: `claims` are what the access token says beside the standard claims. */
export interface Person {
  name: string;
  description: string;
  claims: Record<string, unknown>;
}

/** Lists the ready-made people. The caller who is nobody has no token and so is not among them. */
export function listPeople(): Person[] {
  return Object.entries(people).map(([name, person]) => ({ name, ...person }));
}
