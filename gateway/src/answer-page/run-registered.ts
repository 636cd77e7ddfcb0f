import type { Roles } from '../access/roles.ts';
import { admitRegistered } from '../admission/admit-registered.ts';
import type { Documents } from '../admission/documents.ts';
import type { RegisteredDocuments } from '../admission/registered-documents.ts';
import type { Gateway } from '../gateway.ts';
import type { RunRegistered } from './ask-about-link.ts';

/** What registered documents are run with. */
interface Running {
  readonly registered: RegisteredDocuments;
  readonly documents: Documents;
  readonly gateway: Gateway;
  readonly roles: Roles;
}

/** Makes the way to run a registered document as anybody may; throws for one that is not known or not admitted. */
export function createRunRegistered({ registered, documents, gateway, roles }: Running): RunRegistered {
  const caller = { ...roles.getRights('public'), subject: 'public' };
  return (name, variables, run) => {
    const known = registered.get(name);
    const admitted = known && admitRegistered(known, documents);
    if (!admitted || 'refusal' in admitted) throw new Error(`The document ${name} cannot be run.`);
    return gateway.answer({ ...admitted, ...run, variables, caller, mayExplore: false, planDetail: null });
  };
}
