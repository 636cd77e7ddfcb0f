import { useState } from 'react';
import { type Answer, ask } from './ask.ts';
import type { Operation } from './operation.ts';

/** A mutation that people send with a button. */
export interface Sending<Data, Variables> {
  /** Sends it, unless it is under way already, and gives the answer. */
  readonly send: (variables: Variables) => Promise<Answer<Data> | undefined>;
  readonly isSending: boolean;
  /** The latest answer; undefined before the first one. */
  readonly answer: Answer<Data> | undefined;
}

/** Lets a component send a mutation and follow it. */
export function useSend<Data, Variables>(operation: Operation<Data, Variables>): Sending<Data, Variables> {
  const [answer, setAnswer] = useState<Answer<Data>>();
  const [isSending, setIsSending] = useState(false);
  const send = async (variables: Variables) => {
    if (isSending) return undefined;
    setIsSending(true);
    const given = await ask(operation, variables);
    setAnswer(given);
    setIsSending(false);
    return given;
  };
  return { send, isSending, answer };
}
