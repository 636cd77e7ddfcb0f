import type { Caller } from '../caller.ts';
import type { Note } from './append-entries.ts';

/** On whose behalf a request is answered, and the id that it has through the whole house. */
export interface Asking {
  readonly caller: Caller;
  readonly requestId: string;
}

/** What one request reads and changes of people, gathered while it is answered. */
export interface Recording {
  /** A field was read, or an object of a type given, of these people. */
  see(coordinate: string, people: readonly string[]): void;
  /** Tries a mutation, once it is written that it is tried; `tellOutcome` names what came of it. */
  change<Result>(
    coordinate: string,
    act: () => Result | Promise<Result>,
    tellOutcome: (result: Result) => string,
  ): Promise<Result>;
  /** Writes down what was gathered, if anything was. */
  end(): Promise<void>;
}

/** Makes the recording of one request; `append` is done when the note is written for good. */
export function createRecording(
  { caller, requestId }: Asking,
  now: () => Date,
  append: (note: Note) => Promise<void>,
): Recording {
  const [fields, people, mutations] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const write = (action: Note['action'], fields: Iterable<string>, people: Iterable<string>) =>
    append({ at: now(), requestId, caller, action, fields: [...fields], people: [...people] });
  return {
    see(coordinate, concerned) {
      fields.add(coordinate);
      for (const id of concerned) people.add(id);
    },
    async change(coordinate, act, tellOutcome) {
      await write('begin', [coordinate], []);
      mutations.add(`${coordinate} → failed`);
      const result = await act();
      mutations.delete(`${coordinate} → failed`);
      mutations.add(`${coordinate} → ${tellOutcome(result)}`);
      return result;
    },
    async end() {
      if (fields.size + mutations.size === 0) return;
      await write(mutations.size > 0 ? 'write' : 'read', [...mutations, ...fields], people);
    },
  };
}
