import type { ConstDirectiveNode, ConstValueNode } from 'graphql';

/** Whether a scope is one of people: what needs it is about a person. */
export const isScopeOfPeople = (scope: string): boolean => /^(person|referral|consent|received-referral):/.test(scope);

/** Whether a definition with these directives asks a scope of people. */
export const asksScopeOfPeople = (directives: readonly ConstDirectiveNode[]): boolean =>
  directives
    .filter(({ name }) => name.value === 'requiresScopes')
    .some(({ arguments: [scopes] = [] }) => listTexts(scopes?.value).some(isScopeOfPeople));

function listTexts(value: ConstValueNode | undefined): string[] {
  if (value?.kind === 'StringValue') return [value.value];
  return value?.kind === 'ListValue' ? value.values.flatMap(listTexts) : [];
}
