import { invalidArgument } from './errors.ts';
import { hasSocialSecurityNumber } from './values/index.ts';

type Resolve = (parent: unknown, args: unknown, ...rest: unknown[]) => unknown;

/** Makes resolvers, by type and field, refuse every argument that holds what looks like a social security number. */
export const refuseSocialSecurityNumbers = (types: Readonly<Record<string, object>>): Record<string, object> =>
  Object.fromEntries(Object.entries(types).map(([type, fields]) => [type, guardFields(fields)]));

const guardFields = (fields: object): object =>
  Object.fromEntries(
    Object.entries(fields).map(([field, resolve]: [string, unknown]) => [
      field,
      // A reference is no text that comes in: the hub has read it from an answer.
      typeof resolve === 'function' && !field.startsWith('__') ? guard(resolve as Resolve) : resolve,
    ]),
  );

const guard =
  (resolve: Resolve): Resolve =>
  (parent, args, ...rest) => {
    checkTexts(args, '');
    return resolve(parent, args, ...rest);
  };

/** Throws with the argument's name, such as `input.session`, and without what it holds. */
function checkTexts(value: unknown, name: string): void {
  if (typeof value === 'string' && hasSocialSecurityNumber(value))
    throw invalidArgument(name, `The argument ${name} holds a social security number (NIR): the hub takes none`);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) checkTexts(inner, name === '' ? key : `${name}.${key}`);
}
