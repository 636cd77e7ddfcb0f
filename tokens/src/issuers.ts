/** The issuer of the gateway's tokens, who may speak for any caller. */
export const gatewayIssuer = 'tresse-gateway';

/** The issuer of the tokens of a service of the house, such as `tresse-statistics`, which speaks for itself alone. */
export const serviceIssuer = (service: string): string => `tresse-${service}`;

/**
 * The issuer of the tokens with which an association delivers what it refers, such as `tresse-association-les-voisins`:
 * whatever its slug, it is neither the gateway's nor a service's.
 */
export const associationIssuer = (slug: string): string => `tresse-association-${slug}`;
