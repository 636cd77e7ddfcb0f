/** The issuer of the gateway's tokens, who may speak for any caller. */
export const gatewayIssuer = 'tresse-gateway';

/** The issuer of the tokens of a service of the house, such as `tresse-statistics`, which speaks for itself alone. */
export const serviceIssuer = (service: string): string => `tresse-${service}`;
