import { type Check, inFile } from './check.ts';

/** What comes from a subgraph, and what one that fails may cost the others. */
export const subgraphAnswers: readonly Check[] = [
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
      ['missingCount -= 1;', 'missingCount = 0;'],
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
    'gateway/src/execution/collect-entities.ts',
    ['tests/execution/federation.test.ts'],
    [['isOfType(value, segment.TypeCondition, walk.schema)', 'isOfType(value, [], walk.schema) || segment']],
  ),
  ...inFile(
    'gateway/src/ownership/add-typenames.ts',
    ['tests/execution/federation.test.ts'],
    [['return innerType ? { ...selection, selectionSet: typenameSet } : selection;', 'return selection;']],
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
];
