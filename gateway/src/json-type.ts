/** Whether a content type is that of JSON or of a GraphQL answer, in UTF-8. */
export const isJsonType = (type: string): boolean =>
  /^application\/(graphql-response\+)?json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(type);
