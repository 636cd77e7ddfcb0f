import { type DocumentNode, type FieldDefinitionNode, Kind, visit } from 'graphql';
import { findDirective } from './directives.ts';

/**
 * Marks every field of every object type as shareable, so that two associations that publish the same contract also
 * compose side by side. The mark is on fields, not on types: a type's mark would cover the own field added later.
 */
export function markShareable(document: DocumentNode): DocumentNode {
  return visit(document, {
    ObjectTypeDefinition: (type) =>
      findDirective(type, 'shareable') ? undefined : { ...type, fields: (type.fields ?? []).map(markField) },
  });
}

function markField(field: FieldDefinitionNode): FieldDefinitionNode {
  if (findDirective(field, 'shareable')) return field;
  const shareable = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: 'shareable' } } as const;
  return { ...field, directives: [...(field.directives ?? []), shareable] };
}
