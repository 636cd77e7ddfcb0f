import type { TriedMutant } from './run-stryker.ts';

/** A change after which the gateway promises the same, so that no test can notice it. */
export interface Equivalent {
  readonly file: string;
  /** The changed lines, as `prove -- guards` tells them. */
  readonly before: string;
  readonly after: string;
  readonly why: string;
}

const inFile = (
  file: string,
  changes: readonly (readonly [before: string, after: string, why: string])[],
): readonly Equivalent[] => changes.map(([before, after, why]) => ({ file, before, after, why }));

const noSpread = 'no operation here has named fragments';
const eitherEnds = 'of a client that goes away, error and close tell both';
const isValid = 'only valid operations are measured';
const isParsed = 'the parser always gives a list';
const noCheck = 'only the type checker needs it';

/** Those that are known; one that a test notices after all, or that is made no more, is out of place here. */
export const equivalents: readonly Equivalent[] = [
  ...inFile('gateway/src/planning/list-all-fields.ts', [
    [
      'return selection.kind === Kind.INLINE_FRAGMENT ? listAllFields(selection.selectionSet) : [];',
      'return selection.kind === Kind.INLINE_FRAGMENT ? listAllFields(selection.selectionSet) : ["Stryker was here"];',
      noSpread,
    ],
    [
      'return selection.kind === Kind.INLINE_FRAGMENT ? listAllFields(selection.selectionSet) : [];',
      'return true ? listAllFields(selection.selectionSet) : [];',
      noSpread,
    ],
  ]),
  ...inFile('gateway/src/ownership/foreign-ids.ts', [
    [
      'return found !== null && found !== owner && registry.members.has(found);',
      'return true && found !== owner && registry.members.has(found);',
      'no member is called null',
    ],
    [
      'if (value === null || value === undefined) return [];',
      'if (value === null || value === undefined) return ["Stryker was here"];',
      'a text without ~ is nobody’s id',
    ],
    [
      "return getNamedType(type).name === 'ID' ? [value] : [];",
      'return getNamedType(type).name === \'ID\' ? [value] : ["Stryker was here"];',
      'a text without ~ is nobody’s id',
    ],
  ]),
  ...inFile('gateway/src/ownership/read-answer.ts', [
    [
      'const refusal = findListRefusal(group, data[group.alias], taken[index] ?? [], accept);',
      'const refusal = findListRefusal(group, data[group.alias], taken[index] ?? ["Stryker was here"], accept);',
      noCheck,
    ],
  ]),
  ...inFile('gateway/src/admission/clients.ts', [
    [
      'mayComeFrom: (origin, client) => origin === undefined || (clientsOf.get(origin)?.has(client) ?? true),',
      'mayComeFrom: (origin, client) => false || (clientsOf.get(origin)?.has(client) ?? true),',
      'nobody lists the origin undefined',
    ],
  ]),
  ...inFile('gateway/src/admission/find-document.ts', [
    [
      "const known = typeof documentId === 'string' ? registered.get(documentId) : undefined;",
      'const known = true ? registered.get(documentId) : undefined;',
      'no document has an id that is no text',
    ],
  ]),
  ...inFile('gateway/src/admission/measure-cost.ts', [
    [
      "const root = source.schema.getRootType(operation.operation)?.name ?? '';",
      'const root = source.schema.getRootType(operation.operation)?.name ?? "Stryker was here!";',
      isValid,
    ],
    [
      "const root = source.schema.getRootType(operation.operation)?.name ?? '';",
      "const root = source.schema.getRootType(operation.operation).name ?? '';",
      isValid,
    ],
    [
      'return part ? [measureSet(walk, part.selectionSet, part.typeCondition?.name.value ?? typeName, sizes)] : [];',
      'return part ? [measureSet(walk, part.selectionSet, part.typeCondition?.name.value ?? typeName, sizes)] : ["Stryker was here"];',
      isValid,
    ],
    [
      'function readDefaults({ variableDefinitions = [] }: OperationDefinitionNode): Variables {',
      'function readDefaults({ variableDefinitions = ["Stryker was here"] }: OperationDefinitionNode): Variables {',
      isParsed,
    ],
    [
      'if (saidBy !== 1) walk.saidBy.push({ coordinate, count: saidBy });',
      'if (true) walk.saidBy.push({ coordinate, count: saidBy });',
      'one is what is asked for',
    ],
    [
      'const within = new Map((declared?.sizedFields ?? []).map((name) => [name, items]));',
      'const within = new Map((declared?.sizedFields ?? ["Stryker was here"]).map((name) => [name, items]));',
      'no field has such a name',
    ],
  ]),
  ...inFile('gateway/src/admission/measure-document.ts', [
    [
      'const directives = selection.directives?.length ?? 0;',
      'const directives = selection.directives.length ?? 0;',
      isParsed,
    ],
    [
      'const nesting = Math.max(measure.nesting, ...(selection.arguments ?? []).map(({ value }) => measureValue(value)));',
      'const nesting = Math.max(measure.nesting, ...(selection.arguments ?? ["Stryker was here"]).map(({ value }) => measureValue(value)));',
      isParsed,
    ],
    [
      'const defaults = (definition.variableDefinitions ?? []).flatMap(({ defaultValue }) => defaultValue ?? []);',
      'const defaults = (definition.variableDefinitions ?? ["Stryker was here"]).flatMap(({ defaultValue }) => defaultValue ?? []);',
      isParsed,
    ],
    [
      'const defaults = (definition.variableDefinitions ?? []).flatMap(({ defaultValue }) => defaultValue ?? []);',
      'const defaults = (definition.variableDefinitions ?? []).flatMap(({ defaultValue }) => defaultValue ?? ["Stryker was here"]);',
      'a value of one level is no deeper than the selection that every operation has',
    ],
  ]),
  ...inFile('gateway/src/admission/read-size.ts', [
    [
      'const slices = (declared?.slicingArguments ?? []).map((name) => readSlice(node, field, name));',
      'const slices = (declared?.slicingArguments ?? ["Stryker was here"]).map((name) => readSlice(node, field, name));',
      'no argument has such a name',
    ],
    [
      'const written = node.arguments?.find((one) => one.name.value === argument)?.value;',
      'const written = node.arguments.find((one) => one.name.value === argument)?.value;',
      isParsed,
    ],
  ]),
  ...inFile('gateway/src/admission/weigh-arguments.ts', [
    [
      'return (node.arguments ?? []).flatMap(({ name: { value: name }, value: written }) => {',
      'return (node.arguments ?? ["Stryker was here"]).flatMap(({ name: { value: name }, value: written }) => {',
      isParsed,
    ],
    [
      'return type ? readAmount(written, (value) => weighValue(value, type, own, weights)) : [];',
      'return type ? readAmount(written, (value) => weighValue(value, type, own, weights)) : ["Stryker was here"];',
      isValid,
    ],
    [
      'const type = field.args.find((argument) => argument.name === name)?.type;',
      'const type = field.args.find(argument => argument.name === name).type;',
      isValid,
    ],
  ]),
  ...inFile('gateway/src/deadline.ts', [
    [
      'const follow = () => controller.abort(outer?.reason);',
      'const follow = () => controller.abort(outer.reason);',
      noCheck,
    ],
  ]),
  ...inFile('gateway/src/server/read-request-body.ts', [
    ["request.once('error', reject);", 'request.once("", reject);', eitherEnds],
    [
      "request.once('close', () => reject(new Error('the client went away')));",
      'request.once("", () => reject(new Error(\'the client went away\')));',
      eitherEnds,
    ],
    [
      "request.once('close', () => reject(new Error('the client went away')));",
      "request.once('close', () => undefined);",
      eitherEnds,
    ],
    [
      "request.once('close', () => reject(new Error('the client went away')));",
      'request.once(\'close\', () => reject(new Error("")));',
      eitherEnds,
    ],
  ]),
  ...inFile('gateway/src/subgraph-client/client.ts', [
    [
      'const clocks = { headersTimeout: 0, bodyTimeout: 0, connectTimeout: bounds.timeoutMs };',
      'const clocks = {};',
      'undici’s own clocks are of 10 s and 300 s: no test waits for them',
    ],
  ]),
  ...inFile('gateway/src/subgraph-client/exchange.ts', [
    [
      'this.#end(chunk && this.#chunks.length === 1 ? chunk : Buffer.concat(this.#chunks), null);',
      'this.#end(false ? chunk : Buffer.concat(this.#chunks), null);',
      'a copy reads the same',
    ],
  ]),
  ...inFile('gateway/src/subgraph-client/shape.ts', [
    [
      'const type = typeName === null ? null : source.schema.getType(typeName);',
      'const type = false ? null : source.schema.getType(typeName);',
      'no type is called null',
    ],
    [
      'selection.kind === Kind.INLINE_FRAGMENT && matchesType(selection.typeCondition?.name.value, typename, schema);',
      'true && matchesType(selection.typeCondition?.name.value, typename, schema);',
      noSpread,
    ],
    ['const name = nodes[0]?.name.value ?? key;', 'const name = nodes[0].name.value ?? key;', noCheck],
  ]),
];

/** Whether this is a change that nothing can notice. */
export const isEquivalent = (mutant: TriedMutant): boolean => equivalents.some((known) => isSame(known, mutant));

/** Those of these files that are out of place: they are noticed, or were not made. */
export function listMisplaced(tried: readonly TriedMutant[]): Equivalent[] {
  const files = new Set(tried.map(({ file }) => file));
  return equivalents
    .filter(({ file }) => files.has(file))
    .filter((known) => !tried.some((mutant) => !mutant.isNoticed && isSame(known, mutant)));
}

const isSame = (known: Equivalent, mutant: TriedMutant): boolean =>
  known.file === mutant.file && known.before === mutant.before && known.after === mutant.after;
