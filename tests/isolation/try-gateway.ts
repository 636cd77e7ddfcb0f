import { type GraphQLSchema, isObjectType } from 'graphql';
import { requiredArguments } from '../prove/support/required-arguments.ts';
import { type Asker, findForeign } from './callers.ts';
import type { Decision, Decisions } from './decisions.ts';
import { session } from './deliveries.ts';
import { readDenials } from './read-denials.ts';
import { type Arguments, findWays, type Way, writeSelection } from './ways.ts';

/** What came of trying cells: how many, which differ from what is decided, and what was told of people out of reach. */
export interface Tried {
  cells: number;
  /** Cells that no way of this kind leads to, because what stands before them is denied. */
  unreached: number;
  readonly wrong: string[];
  readonly leaks: string[];
}

/** Makes a count that begins. */
export const beginTried = (): Tried => ({ cells: 0, unreached: 0, wrong: [], leaks: [] });

/** Whether a decision lets somebody read from an owner; null is an owner that is no association. */
export const isAllowed = (decision: Decision, { caller }: Asker, owner: string | null): boolean =>
  decision === 'all' || (decision === 'own' && owner !== null && caller.association === owner);

/** How a field is selected on its type: each form is a way around a check that looks at names alone. */
const forms: Readonly<Record<string, (type: string, fields: readonly string[]) => { body: string; tail: string }>> = {
  direct: (_, fields) => ({ body: fields.join(' '), tail: '' }),
  alias: (_, fields) => ({ body: fields.map((field) => `x_${field.split(/\W/)[0]}: ${field}`).join(' '), tail: '' }),
  inline: (type, fields) => ({ body: `... on ${type} { ${fields.join(' ')} }`, tail: '' }),
  spread: (type, fields) => ({ body: '...F', tail: ` fragment F on ${type} { ${fields.join(' ')} }` }),
};

/** Real ids of one association, so that a way leads to something that exists. */
export function createArguments(owner: string): Arguments {
  const referral = `referral: "${owner}~r-unknown00"`;
  const person = `person: "${owner}~p-unknown00"`;
  const once = 'idempotencyKey: "isolation"';
  const year = 'from: "2026-01-01", to: "2027-01-01"';
  return {
    ofType: requiredArguments,
    notWalked: ofViewer,
    ofField: {
      'Query.center': `id: "${owner}~33-1"`,
      'Query.person': `id: "${owner}~p-331aaaaaa"`,
      'Center.volunteerTrainings': year,
      'Center.collectiveInformation': year,
      'Unit.volunteerTrainings': year,
      'Query.referralEndings': year,
      'Query.referral': `id: "${owner}~r-331bbbbbb"`,
      'Query.association': `id: "${owner}"`,
      'Query.personByFileNumber': `association: "${owner}", fileNumber: "4711"`,
      'Query.session': `id: "${session}"`,
      // Of nobody, so that trying changes nothing.
      'Mutation.cancelReferral': `input: { ${referral}, ${once} }`,
      'Mutation.sendReferral': `input: { ${referral}, ${once} }`,
      'Mutation.draftReferral': `input: { center: "${owner}~unknown", ${person}, session: "${session}", ${once} }`,
      'Mutation.redirectReferral': `input: { ${referral}, session: "${session}", ${once} }`,
      'Mutation.recordFollowUp': `input: { ${referral}, situation: INACTIVE, ${once} }`,
      'Mutation.recordLegalBasis': `input: { ${person}, purpose: STATISTICS, kind: PUBLIC_TASK, ${once} }`,
      'Mutation.recordOwnVolunteering': `input: { ${person}, activity: OTHER, from: "2026-01-01", ${once} }`,
      'Mutation.withdrawConsent': `input: { ${person}, purpose: TRAINING_REFERRAL, ${once} }`,
      'Mutation.erasePerson': `input: { ${person}, ${once} }`,
    },
  };
}

type Ask = (query: string) => Promise<string>;

/** Tries every field of the graph in every form, by the shortest way to its type, as one of its owners. */
export async function tryGateway(
  { schema, decisions, owner }: { schema: GraphQLSchema; decisions: Decisions; owner: string },
  asker: Asker,
  ask: Ask,
  tried: Tried,
): Promise<void> {
  const args = createArguments(owner);
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    if (!root) continue;
    for (const [typeName, way] of findWays(schema, root, args)) {
      if (root === schema.getMutationType() && typeName !== root.name && !isMemberAlone(way)) continue;
      for (const form of Object.keys(forms))
        await tryType({ schema, decisions, args, owner, typeName, way, form }, asker, ask, tried);
    }
  }
}

/** A member of a union stands behind `... on`. */
const isMemberAlone = ({ before }: Way): boolean => before.includes('... on');

interface Trial {
  readonly schema: GraphQLSchema;
  readonly decisions: Decisions;
  readonly args: Arguments;
  readonly owner: string;
  readonly typeName: string;
  readonly way: Way;
  readonly form: string;
}

const fieldsAtOnce = 10;

async function tryType(trial: Trial, asker: Asker, ask: Ask, tried: Tried): Promise<void> {
  const { schema, args, typeName, way, form } = trial;
  const type = schema.getType(typeName);
  const write = forms[form];
  if (!isObjectType(type) || !write) return;
  // One mutation an operation, so that each is refused or done for itself; of other fields as many as are admitted.
  const size = type === schema.getMutationType() ? 1 : fieldsAtOnce;
  const fields = Object.values(type.getFields());
  const groups = fields.flatMap((_, index) => (index % size === 0 ? [fields.slice(index, index + size)] : []));
  for (const group of groups) {
    const { body, tail } = write(
      typeName,
      group.map((field) => writeSelection(typeName, field, args)),
    );
    const query = `${way.before} ${body} ${way.after}${tail}`;
    const text = await ask(query);
    tried.leaks.push(...findForeign(text, asker).map((found) => `${asker.name} read ${found} by ${typeName}, ${form}`));
    const paths = readDenials(text, query).map((path) => path.filter((part) => typeof part === 'string'));
    for (const { name } of group) judge(trial, name, asker, paths, tried);
  }
}

/** Compares what became of one cell with what is decided. */
function judge(
  { decisions, owner, typeName, way, form }: Trial,
  field: string,
  asker: Asker,
  paths: readonly string[][],
  tried: Tried,
): void {
  tried.cells += 1;
  const key = form === 'alias' ? `x_${field}` : field;
  const isCut = paths.some(
    (path) => path.length <= way.path.length && path.every((part, index) => part === way.path[index]),
  );
  const isDenied = isCut || paths.some((path) => path.length === way.path.length + 1 && path.at(-1) === key);
  const decision = decisions.get(`${typeName}.${field}`)?.[asker.caller.role];
  const mayRead = decision !== undefined && isAllowed(decision, asker, ownerOf(typeName, field, owner, asker));
  if (isCut && mayRead) tried.unreached += 1;
  else if (mayRead === isDenied)
    tried.wrong.push(
      `${asker.name}, ${typeName}.${field} of ${owner}, ${form}: ${isDenied ? 'denied' : 'read'}, decided ${decision ?? 'nothing'}`,
    );
}

/** What goes to the caller's own association, whoever else is named. */
const ofViewer = [
  'Query.dataHealth',
  'Query.myCenters',
  'Query.myReferrals',
  'Query.overdueNotices',
  'Query.peopleDueForErasure',
  'Query.referralEndings',
  'Query.referralFunnel',
  'Session.referrals',
];

const ownerOf = (typeName: string, field: string, owner: string, { caller }: Asker): string | null =>
  ofViewer.includes(`${typeName}.${field}`) ? (caller.association ?? null) : owner;
