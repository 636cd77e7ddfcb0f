import type { GraphQLSchema } from 'graphql';
import { refusePlan } from '../errors.ts';
import type { PlanNode } from '../planning/plan-nodes.ts';
import { matchesType } from '../subgraph-client/shape.ts';

/** What the planner wants changed in a representation before it is sent. */
type InputRewrite = NonNullable<Extract<PlanNode, { kind: 'Fetch' }>['inputRewrites']>[number];

/** The type as which a subgraph knows entities of these types: an interface that is an object to it. */
export interface TypenameRewrite {
  readonly of: readonly string[];
  readonly to: string;
}

/** Reads the rewrites of representations; refuses those of anything else than their type. */
export function readTypenameRewrites(rewrites: readonly InputRewrite[]): TypenameRewrite[] {
  return rewrites.map((rewrite) => {
    const setter = 'ValueSetter' in rewrite ? rewrite.ValueSetter : 'setValueTo' in rewrite ? rewrite : null;
    const [type, key, ...rest] = setter?.path ?? [];
    if (!setter || !type || !('TypenameEquals' in type) || !key || !('Key' in key))
      throw refusePlan('rewritten representations');
    if (key.Key !== '__typename' || rest.length > 0) throw refusePlan('rewritten representations');
    return { of: type.TypenameEquals, to: setter.setValueTo };
  });
}

/** The type to tell a subgraph of an entity of this type. */
export function rewriteTypename(typename: string, rewrites: readonly TypenameRewrite[], schema: GraphQLSchema): string {
  return rewrites.find(({ of }) => of.some((name) => matchesType(name, typename, schema)))?.to ?? typename;
}
