import { type DirectiveNode, Kind, parse, print, visit } from 'graphql';

const accessNames = new Set(['policy', 'requiresScopes', 'authenticated']);

/** Leaves the access declarations out of an SDL: stock `@apollo/gateway` refuses a supergraph that has them. */
export function removeAccess(sdl: string): string {
  return print(
    visit(parse(sdl), {
      Directive: (node) =>
        accessNames.has(node.name.value) ? null : node.name.value === 'link' ? unlink(node) : undefined,
    }),
  );
}

function unlink(link: DirectiveNode): DirectiveNode {
  return visit(link, {
    ListValue: (list) => ({
      ...list,
      values: list.values.filter((each) => each.kind !== Kind.STRING || !accessNames.has(each.value.slice(1))),
    }),
  });
}
