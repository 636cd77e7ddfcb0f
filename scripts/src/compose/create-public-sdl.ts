import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { type DocumentNode, parse, print, visit } from 'graphql';

/** The longest description that stays on one line, between plain quotes, as people write it. */
const LONGEST_LINE = 112;

/** Makes the schema that callers see from a supergraph: no federation machinery, no access declarations. */
export function createPublicSdl(supergraphSdl: string): string {
  const document = transformSupergraphToPublicSchema(parse(supergraphSdl, { noLocation: true }));
  return `${print(quoteShortDescriptions(document))}\n`;
}

function quoteShortDescriptions(document: DocumentNode): DocumentNode {
  return visit(document, {
    StringValue: (node) => ({ ...node, block: node.value.includes('\n') || node.value.length > LONGEST_LINE }),
  });
}
