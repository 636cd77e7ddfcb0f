interface Answer {
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string };
  }[];
}

/** Reads at which paths an answer says that something is denied; throws when the operation was not one at all. */
export function readDenials(text: string, query: string): (readonly (string | number)[])[] {
  const { errors = [] } = JSON.parse(text) as Answer;
  const refused = errors.find(({ path, extensions }) => !path && extensions?.code !== 'FORBIDDEN');
  if (refused) throw new Error(`${refused.message}\n${query}`);
  return errors.flatMap(({ extensions, path = [] }) => (extensions?.code === 'FORBIDDEN' ? [path] : []));
}
