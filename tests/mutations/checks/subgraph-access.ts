import { type Check, inFile } from './check.ts';

/** The subgraph: the same declarations again, and reach. */
export const subgraphAccess: readonly Check[] = [
  ...inFile(
    'subgraphs/_kit/src/access.ts',
    ['subgraphs/_kit/tests/server.test.ts', 'subgraphs/_association/tests/leaks.test.ts'],
    [
      [
        'if (rules.every((holds) => holds(context.caller))) return resolve(parent, args, context, info);',
        'return resolve(parent, args, context, info);',
      ],
      [
        'if (rules.every((holds) => holds(context.caller))) return resolve(reference, context, info);',
        'return resolve(reference, context, info);',
      ],
      [
        'guard(type, field, [...typeRules, ...readRules(field.astNode?.directives ?? [], known)]);',
        'guard(type, field, readRules(field.astNode?.directives ?? [], known));',
      ],
      ['guard(type, field, [...typeRules, ...readRules', 'guard(type, field, [...typeRules] || [...readRules'],
      ['policies[name]?.(caller) ?? false', 'policies[name]?.(caller) ?? true'],
      ["return [(caller) => caller.role !== 'public'];", 'return [];'],
    ],
  ),
  ...inFile(
    'subgraphs/_association/src/subgraph.ts',
    ['subgraphs/_association/tests/reach.test.ts', 'subgraphs/_association/tests/leaks.test.ts'],
    [["'own-association': (caller) => caller.association === slug", "'own-association': () => true"]],
  ),
  ...inFile(
    'subgraphs/_association/src/domain/reach.ts',
    ['subgraphs/_association/tests/reach.test.ts', 'subgraphs/_association/tests/domain.test.ts'],
    [
      ["if (association !== slug) return { kind: 'nothing' };", ''],
      ["return { kind: 'centers', centers };", "return { kind: 'everything' };"],
      ["return { kind: 'departments', departments };", "return { kind: 'everything' };"],
      ["default:\n      return { kind: 'nothing' };", "default:\n      return { kind: 'centers', centers };"],
    ],
  ),
  ...inFile(
    'subgraphs/_association/src/db/reach.ts',
    ['subgraphs/_association/tests/reach-alone.test.ts'],
    [
      ['return isOneOf(centerId, reach.centers);', 'return sql`true`;'],
      ['isOneOf(center.department, reach.departments)', 'sql`true`'],
      ['return sql`false`;', 'return sql`true`;'],
    ],
  ),
  ...inFile(
    'subgraphs/_kit/src/referral/transitions.ts',
    ['subgraphs/_kit/tests/referral.test.ts'],
    [['each.to === to && each.by === by &&', 'each.to === to &&']],
  ),
  ...inFile(
    'subgraphs/training-catalogue/src/actions/answer-referral.ts',
    ['subgraphs/training-catalogue/tests/resolvers/answer.test.ts'],
    [
      ["if (provider === undefined) throw forbidden('to answer without an organisation');", ''],
      [
        "return from === 'WAITING_FOR_RELAY' ? { kind: 'prescription-missing' } : { kind: 'not-possible', status: from };",
        "return { kind: 'answered', referral };",
      ],
      ["if (missing.length > 0) return { kind: 'incomplete', missing };", ''],
      ["rule.needs.includes('SESSION') &&", 'false &&'],
      ["if ((await wish.claim(db)) === 'reused') return { kind: 'key-reused' };", ''],
    ],
  ),
  ...inFile(
    'subgraphs/_association/src/actions/receive-answer.ts',
    ['tests/referral/answer.test.ts'],
    [
      [
        "if (![event, id].every((each) => isOwnId(slug, each))) throw forbidden('to answer what another association refers');",
        '',
      ],
      ['if (sequence !== taken + 1) return taken;', ''],
    ],
  ),
  ...inFile(
    'subgraphs/_association/src/course/judge-answer.ts',
    ['tests/referral/answer.test.ts'],
    [
      ["if (!rule) return 'NOT_POSSIBLE';", 'if (!rule) return null;'],
      ["if (compareTold(rule, told).missing.length > 0) return 'INCOMPLETE';", ''],
    ],
  ),
  ...inFile(
    'subgraphs/_association/src/course/close-referral.ts',
    ['subgraphs/_association/tests/follow-up.test.ts'],
    [['if (referral.sentAt !== null)', 'if (referral.sentAt === null)']],
  ),
  ...inFile(
    'subgraphs/training-catalogue/src/actions/relay-referral.ts',
    ['subgraphs/training-catalogue/tests/resolvers/relay.test.ts'],
    [
      [
        "if (siret === undefined) throw forbidden('to prescribe without an organisation');",
        'if (siret === undefined) throw new Error();',
      ],
      [
        "findPrescription(rules, { provider: siret }).access === 'DIRECT'",
        "findPrescription(rules, { provider: siret }).access !== 'NOT_NEEDED'",
      ],
      ["if (!findTransition(status, 'PRESCRIBED', 'PRESCRIBER')) return { kind: 'already-answered', status };", ''],
    ],
  ),
  ...inFile(
    'subgraphs/training-catalogue/src/domain/watch.ts',
    ['subgraphs/training-catalogue/tests/resolvers/watch.test.ts'],
    [
      [' && !holdsPlace.includes(status)', ''],
      ['!one.startsWith(other) && !other.startsWith(one)', 'one !== other'],
    ],
  ),
  ...inFile(
    'subgraphs/training-catalogue/src/deliver/deliver-answers.ts',
    ['tests/referral/answer.test.ts'],
    [['done = taken;', 'done += 1;']],
  ),
  ...inFile(
    'subgraphs/training-catalogue/src/db/referral-answers.ts',
    ['subgraphs/training-catalogue/tests/resolvers/answer.test.ts'],
    [['isReadableBy(reach)', 'undefined']],
  ),
  ...inFile(
    'subgraphs/_kit/src/row-security.ts',
    [
      'subgraphs/_association/tests/row-security.test.ts',
      'subgraphs/_association/tests/reach.test.ts',
      'subgraphs/_kit/tests/database.test.ts',
    ],
    [
      ['reach}, true)', 'reach}, false)'],
      [
        'await setReach(transaction, JSON.stringify(reach));\n    return',
        'await setReach(transaction, JSON.stringify(everything));\n    return',
      ],
      ["await setReach(transaction, String(before?.['reach'] ?? ''));", ''],
    ],
  ),
];
