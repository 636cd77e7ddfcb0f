import type { ExecutionResult } from 'graphql';
import { z } from 'zod';
import type { ChosenAnswer } from './form.ts';

/** Runs a registered document for nobody who signed in, with these variables. */
export type RunRegistered = (
  name: string,
  variables: Readonly<Record<string, unknown>>,
  run: { readonly requestId: string; readonly signal: AbortSignal },
) => Promise<ExecutionResult>;

const named = z.object({ name: z.string().nullable() }).nullable();

const possibleAnswerFormat = z.object({
  status: z.string(),
  needs: z.array(z.enum(['REASON', 'OUTCOME', 'MEETING'])),
});

const referralFormat = z.object({
  reference: z.string().nullable(),
  status: z.string().nullable(),
  association: named,
  center: z
    .object({ name: z.string().nullable(), phone: z.string().nullable(), openingHours: z.string().nullable() })
    .nullable(),
  session: z
    .object({
      startDate: z.string().nullable(),
      training: z.object({ title: z.string().nullable() }).nullable(),
      place: z.object({ address: z.string().nullable(), commune: named }).nullable(),
    })
    .nullable(),
  possibleAnswers: z.array(possibleAnswerFormat).nullable(),
});

const linkFormat = z.object({
  state: z.enum(['OPEN', 'USED', 'EXPIRED']),
  expiresAt: z.string().nullable(),
  referral: referralFormat.nullable(),
});

/** A referral as its link shows it. */
export type LinkedReferral = z.infer<typeof referralFormat>;
/** What can be answered, and what must be told with it. */
export type PossibleAnswer = z.infer<typeof possibleAnswerFormat>;
/** A link as the graph tells of it. */
export type AnswerLink = z.infer<typeof linkFormat>;

/** The graph takes no such input. */
export class UnfitInput extends Error {}

type Run = Parameters<RunRegistered>[2];

/** What the page asks the graph; each throws when the graph gives no usable answer. */
export interface AskAboutLink {
  /** Finds what a token leads to; null when no link has it, or its referral was withdrawn. */
  find(token: string, run: Run): Promise<AnswerLink | null>;
  /** Answers; gives the name of the type that the graph answers with. */
  answer(token: string, answer: ChosenAnswer, run: Run): Promise<string>;
  /** Has another link sent; gives the name of the type that the graph answers with. */
  askAnew(token: string, run: Run): Promise<string>;
}

/** Makes what the page asks, over the registered documents of `schema/operations/provider/`. */
export function createAskAboutLink(runRegistered: RunRegistered): AskAboutLink {
  const ask = async <Value>(document: string, variables: object, run: Run, format: z.ZodType<Value>) => {
    const { data, errors = [] } = await runRegistered(`provider/${document}`, { ...variables }, run);
    if (errors.some(({ extensions }) => extensions['code'] === 'BAD_USER_INPUT')) throw new UnfitInput(document);
    const parsed = z.object({ result: format }).safeParse(data);
    if (parsed.success && (parsed.data.result !== null || errors.length === 0)) return parsed.data.result;
    throw new Error(`The graph gave no usable answer to provider/${document}`);
  };
  const typeName = z.object({ __typename: z.string() });
  return {
    find: (token, run) => ask('referral-by-answer-link', { token }, run, linkFormat.nullable()),
    answer: async (token, answer, run) =>
      (await ask('answer-referral-by-link', { input: { token, ...answer } }, run, typeName)).__typename,
    askAnew: async (token, run) => (await ask('send-answer-link', { token }, run, typeName)).__typename,
  };
}
