import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { refusesMethod, respond } from './respond.ts';

/** The format of `SignIn`. */
export const signInFormat = z.object({
  tokenUrl: z.url(),
  people: z.array(
    z.object({
      name: z.string(),
      role: z.string(),
      association: z.string().optional(),
      label: z.object({ fr: z.string(), en: z.string() }),
    }),
  ),
});

/** The ready-made people of a development issuer, whose tokens `<tokenUrl>?as=<name>` gives to anybody. */
export type SignIn = z.infer<typeof signInFormat>;

/** Answers what a page needs to know of this gateway; `signIn` is null where there is no development issuer. */
export function answerSettings(signIn: SignIn | null, request: IncomingMessage, response: ServerResponse): void {
  if (refusesMethod(request, response)) return;
  response.setHeader('cache-control', 'no-store');
  respond(response, 200, { signIn });
}
