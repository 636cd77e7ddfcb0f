/** A check as it stands in the code, once, what stands there when it is taken out, and the tests that must notice. */
interface Check {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  readonly tests: readonly string[];
}

/** Several checks of one file that the same tests must notice. */
const inFile = (
  file: string,
  tests: readonly string[],
  changes: readonly (readonly [find: string, replace: string])[],
) => changes.map(([find, replace]): Check => ({ file, find, replace, tests }));

/** The checks of the three walls, one by one. */
export const checks: readonly Check[] = [
  // The gateway: what may be read, by whom, of whom.
  ...inFile(
    'gateway/src/access/rules.ts',
    ['gateway/tests/access-rules.test.ts'],
    [
      ["if (rule.authenticated && caller.role === 'public') return false;", ''],
      ['way.every((scope) => caller.scopes.includes(scope))', 'way.length > 0'],
      ["(policy === 'own-association' && isOwn)", "policy === 'own-association'"],
      ['return each.includes(null) ? null : each.flatMap((rules) => rules ?? []);', 'return [];'],
      ['if (own.length === 0) return null;', ''],
      ['return ofReturned ? [...own, ofReturned] : own;', 'return own;'],
    ],
  ),
  ...inFile(
    'gateway/src/access/access.ts',
    ['tests/access/own-association.test.ts', 'tests/access/denied.test.ts'],
    [
      [
        'permits(caller, caller.association === owner, typeName, fieldName)',
        'permits(caller, true, typeName, fieldName)',
      ],
      ["holds(rule, caller, caller.association !== undefined) ? '1' : '0'", "'1'"],
    ],
  ),
  ...inFile(
    'gateway/src/access/filter-operation.ts',
    ['gateway/tests/filter-operation.test.ts'],
    [
      ['if (!filter.access.canRead(filter.caller, place.type.name, name)) {', 'if (name === name.toUpperCase()) {'],
      ['const type = isCompositeType(condition) ? condition : place.type;', 'const type = place.type;'],
    ],
  ),
  ...inFile(
    'gateway/src/prepare-operation.ts',
    ['tests/access/denied.test.ts', 'tests/referral/write-referrals.test.ts'],
    [
      [
        "refusesDenied: denied === 'refuse' || operation.operation === 'mutation',",
        "refusesDenied: denied === 'refuse',",
      ],
      ["refusesDenied: denied === 'refuse' ||", 'refusesDenied:'],
    ],
  ),
  ...inFile(
    'gateway/src/ownership/prune-operation.ts',
    [
      'tests/access/own-association.test.ts',
      'tests/ownership/routing.test.ts',
      'gateway/tests/prune-operation.test.ts',
    ],
    [
      ['!pruning.access.canReadFrom(pruning.caller, pruning.member.slug, place.typeName, name)', 'false'],
      ['const isOthers = isViewersElsewhere(coordinate, pruning);', 'const isOthers = false as boolean;'],
    ],
  ),
  ...inFile(
    'gateway/src/ownership/split-fetch.ts',
    ['tests/ownership/routing.test.ts', 'tests/access/own-association.test.ts', 'tests/ownership/mutations.test.ts'],
    [
      ["refusal: isMixed ? 'BAD_USER_INPUT' : null", 'refusal: null'],
      [
        'return caller.association === undefined ? undefined : keepKnown(caller.association, registry);',
        'return registry.members.keys().next().value ?? null;',
      ],
    ],
  ),
  ...inFile(
    'gateway/src/ownership/ask-owners.ts',
    [
      'tests/ownership/routing.test.ts',
      'tests/execution/lying-subgraph.test.ts',
      'tests/access/own-association.test.ts',
    ],
    [
      ['!member || !ownedTypes.has(typename) || findOwner(id) === owner', 'true'],
      ['JSON.stringify([share.owner, isOwn, fields,', 'JSON.stringify([share.owner, fields,'],
    ],
  ),
  // The subgraph: the same declarations again, and reach.
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
  // Tokens: of people at the gateway, and between the gateway and the subgraphs.
  ...inFile(
    'gateway/src/admission/callers.ts',
    ['tests/access/callers.test.ts', 'tests/access/clients.test.ts'],
    [
      ['if (authorization.length > longestAuthorization)', 'if (authorization.length > 100 * longestAuthorization)'],
      ['const options = { issuer, audience, algorithms,', 'const options = { audience, algorithms,'],
      ['const options = { issuer, audience, algorithms,', 'const options = { issuer, algorithms,'],
      ["const requiredClaims = ['exp', 'sub'];", 'const requiredClaims: string[] = [];'],
      ['if (clients.mayComeFrom(origin, findClaim(claims, roles.claims.client))) return', 'if (claims) return'],
    ],
  ),
  ...inFile(
    'gateway/src/admission/clients.ts',
    ['tests/access/clients.test.ts'],
    [
      ['isListed: (origin) => clientsOf.has(origin),', 'isListed: () => true,'],
      ['(clientsOf.get(origin)?.has(client) ?? true)', 'true'],
    ],
  ),
  ...inFile(
    'gateway/src/admission/read-caller.ts',
    ['tests/access/callers.test.ts', 'gateway/tests/read-caller.test.ts'],
    [
      [
        "if (role === undefined) throw new Error('no role of this hub');",
        "if (role === undefined) return 'volunteer';",
      ],
      ["if (others.length > 0) throw new Error('several roles of this hub');", 'void others;'],
    ],
  ),
  ...inFile(
    'tokens/src/verify.ts',
    ['tokens/tests'],
    [
      [
        "if (!isSignedBy(key)) throw new Error('the token is not signed with the key that it names');",
        'void isSignedBy;',
      ],
      ["if (!isBegun) throw new Error('the token is of a time to come');", 'void isBegun;'],
      [
        "if (now > exp + toleranceSeconds || now - iat > longestLifeSeconds) throw new Error('the token has expired');",
        'void exp;',
      ],
      ['now > exp + toleranceSeconds ||', ''],
      ['|| now - iat > longestLifeSeconds', ''],
      ["if (claims.aud !== audience) throw new Error('the token is for another audience');", 'void audience;'],
      ["if (claims.body !== hashBody(body)) throw new Error('the token is for another body');", 'void hashBody(body);'],
      ["if (!seen.isFirst(claims.jti, claims.exp)) throw new Error('the token was used before');", 'void seen;'],
      ["if (authorization.length > longestToken) throw new Error('the token is too long');", 'void longestToken;'],
      ['verifySignature(token, issuers.get(claims.iss)?.());', 'verifySignature(token, [...issuers.values()][0]?.());'],
    ],
  ),
  ...inFile(
    'tokens/src/compact.ts',
    ['tokens/tests'],
    [
      ["if (alg !== 'EdDSA' || crit !== undefined)", 'if (crit !== undefined)'],
      ["if (alg !== 'EdDSA' || crit !== undefined)", "if (alg !== 'EdDSA')"],
    ],
  ),
  ...inFile(
    'subgraphs/_kit/src/server.ts',
    ['subgraphs/_kit/tests/server.test.ts'],
    [
      [
        "if (caller === null) return respond(response, 401, { error: 'Only the hub and its services may ask' });",
        "if (caller === null) throw new Error('nobody');",
      ],
    ],
  ),
  ...inFile(
    'subgraphs/_kit/src/verify-caller.ts',
    ['subgraphs/_kit/tests/verify-caller.test.ts', 'subgraphs/_association/tests/service.test.ts'],
    [
      ['if (isReserved(caller)) throw', 'if (isReserved(caller) && caller.subject.length > 1000) throw'],
      ['inOwnName.get(request.issuer) ?? readCaller(request)', 'readCaller(request)'],
    ],
  ),
  // What comes from a subgraph, and what one that fails may cost the others.
  ...inFile(
    'gateway/src/subgraph-client/check-answer.ts',
    ['tests/execution/lying-subgraph.test.ts'],
    [
      [
        "if (!isObject(value)) return 'an object was selected, something else came';",
        'if (!isObject(value)) return null;',
      ],
      ["if (typename === null) return 'an object does not tell its type';", 'if (typename === null) return null;'],
      ["if (!fields) return 'an object is of a type that cannot be in its place';", 'if (!fields) return null;'],
      ['if (!field) return', "if (!field) continue; if (key === '') return"],
      ['if (field.isSure) missingCount -= 1;', 'missingCount = 0;'],
      ["if (field.name === 'id' && !accept(typename, value))", "if (field.name === '' && !accept(typename, value))"],
      ['if (!Array.isArray(value)) return', 'if (!Array.isArray(value)) return null; if (!field) return'],
      ['return type.isLeafValue(value) ?', 'return type ?'],
    ],
  ),
  ...inFile(
    'gateway/src/ownership/read-answer.ts',
    ['tests/execution/lying-subgraph.test.ts', 'tests/execution/failures.test.ts'],
    [
      ["if (!Array.isArray(list)) return 'the entities are not a list';", 'if (!Array.isArray(list)) return null;'],
      ['if (list.length !== representations.length)', 'if (list.length > representations.length)'],
      ['if (isAsked && String(entity[alias]) !== String(representation[name]))', 'if (isAsked && !(alias in entity))'],
      ['.slice(0, mostCharacters)', ''],
    ],
  ),
  ...inFile(
    'gateway/src/execution/selected-places.ts',
    ['tests/execution/lying-subgraph.test.ts'],
    [
      ['return end === -1 ? path : path.slice(0, end);', 'return path;'],
      [' && segment < mostItems', ''],
    ],
  ),
  ...inFile(
    'gateway/src/subgraph-client/post.ts',
    ['tests/failure/broken-answers.test.ts', 'tests/execution/failures.test.ts'],
    [
      ["if (status >= 300 && status < 400) return 'a redirect';", ''],
      ["? null : 'not of JSON';", '? null : null;'],
      ['if (posting.signal.aborted) return', 'if (posting.signal.reason === 0) return'],
    ],
  ),
  ...inFile('gateway/src/subgraph-client/exchange.ts', ['gateway/tests/client.test.ts'], [['this.#fail(reason);', '']]),
  ...inFile(
    'gateway/src/subgraph-client/exchange.ts',
    ['tests/failure/broken-answers.test.ts'],
    [['if (this.#bytes <= this.#posting.answerBytes)', 'if (this.#bytes >= 0)']],
  ),
  ...inFile(
    'gateway/src/subgraph-client/client.ts',
    ['tests/failure/connections.test.ts'],
    [
      ['!first.isConnectionLost || ', ''],
      ['!message.isMutation && guard.takeRetry()', 'guard.takeRetry()'],
      ['|| !mayRetry()) return first;', '|| mayRetry()) return first;'],
      ['startDeadline(bounds.timeoutMs, errand.signal)', 'startDeadline(bounds.timeoutMs)'],
    ],
  ),
  ...inFile(
    'gateway/src/subgraph-client/guard.ts',
    ['gateway/tests/guard.test.ts'],
    [
      ['if (breaker.state === CircuitState.HalfOpen) return leftAlone;', ''],
      ['breaker.execute(() => places.execute(post))', 'places.execute(post)'],
      ['breaker.execute(() => places.execute(post))', 'breaker.execute(post)'],
      ['if (retries < 1) return false;', ''],
      [" || failure === 'SUBGRAPH_TIMEOUT'", ''],
      [' && isGivenUp !== true', ''],
    ],
  ),
  // What leaves an association about a person, and what stops it.
  ...inFile(
    'subgraphs/_association/src/actions/send-referral.ts',
    ['subgraphs/_association/tests/consent.test.ts'],
    [
      ["if (status === 'DRAFT' && !isConsentGiven) return { kind: 'consent-missing' };", ''],
      ["basis?.kind === 'CONSENT' && basis.withdrawnAt === null", "basis?.kind === 'CONSENT'"],
      ["basis?.kind === 'CONSENT' && basis.withdrawnAt === null", 'basis?.withdrawnAt === null'],
    ],
  ),
  ...inFile(
    'subgraphs/_association/src/actions/withdraw-consent.ts',
    ['subgraphs/_association/tests/consent.test.ts'],
    [
      ["if (purpose === 'TRAINING_REFERRAL') await closeReferrals", 'if (at.getTime() === 0) await closeReferrals'],
      ['referrals.filter(({ sentAt }) => sentAt !== null)', 'referrals.filter(({ enteredAt }) => enteredAt !== null)'],
    ],
  ),
  ...inFile(
    'subgraphs/_association/src/domain/orienting-body.ts',
    ['subgraphs/_association/tests/orienting-body.test.ts', 'subgraphs/_association/tests/queue.test.ts'],
    [["isDisclosed(kind) ? kind : 'OTHER'", 'kind as DisclosedOrientingBody']],
  ),
  ...inFile(
    'subgraphs/training-catalogue/src/actions/inbox.ts',
    ['tests/referral/deliver-and-withdraw.test.ts'],
    [
      ['if (await isEnded(db, id)) return;', ''],
      ['.every((each) => isOwnedBy(association, each))', '.every((each) => each.length > 0)'],
      ['await deleteCopy(db, input.referral);', ''],
    ],
  ),
  ...inFile(
    'subgraphs/_kit/src/audit/chain.ts',
    ['subgraphs/_kit/tests/audit-chain.test.ts'],
    [['entry.previousHash,\n        entry.sequence', 'entry.sequence']],
  ),
  ...inFile(
    'subgraphs/_kit/src/audit/audit.ts',
    ['subgraphs/_association/tests/audit.test.ts'],
    [['await recording.end();', 'void recording.end();']],
  ),
  // What comes in: no number of the social security in any text.
  ...inFile(
    'subgraphs/_kit/src/values/social-security-number.ts',
    ['subgraphs/_kit/tests/social-security-number.test.ts'],
    [["text.replaceAll(uuid, ' ').search(form) >= 0", 'false']],
  ),
  ...inFile(
    'subgraphs/_kit/src/refuse-texts.ts',
    ['subgraphs/_association/tests/forbidden-texts.test.ts'],
    [["checkTexts(args, '');", '']],
  ),
  // Who may prescribe, and who sees what the Region grants.
  ...inFile(
    'subgraphs/training-catalogue/src/domain/prescription.ts',
    ['subgraphs/training-catalogue/tests/domain/prescription.test.ts'],
    [
      ["if (!isValid) return { access: 'NOBODY', scheme, prescribers: [] };", ''],
      ['association !== undefined ? holder.association === association : provider', 'provider'],
    ],
  ),
  ...inFile(
    'subgraphs/training-catalogue/src/domain/accreditation.ts',
    ['subgraphs/training-catalogue/tests/schemes/accreditations.test.ts'],
    [
      ['validFrom <= day && ', ''],
      [' && (revokedAt === null || day < dayInParis(revokedAt))', ''],
    ],
  ),
  ...inFile(
    'subgraphs/training-catalogue/src/domain/reach.ts',
    ['subgraphs/training-catalogue/tests/schemes'],
    [['if (regionRoles.includes(role)) return ofRegion;', 'if (role) return ofRegion;']],
  ),
  ...inFile(
    'subgraphs/training-catalogue/src/db/reach.ts',
    ['subgraphs/training-catalogue/tests/schemes'],
    [
      ['return eq(association, reach.association);', 'return undefined;'],
      ['return eq(siret, reach.provider);', 'return undefined;'],
      ['return sql`false`;', 'return undefined;'],
    ],
  ),
];
