export { hashBody } from './hash-body.ts';
export { associationIssuer, gatewayIssuer, serviceIssuer } from './issuers.ts';
export { createSigningKeys, type SigningKeys } from './keys.ts';
export { createRequestSigner, type RequestToSign, type SignRequest } from './sign.ts';
export { createRequestVerification, type VerifiedRequest, type VerifyRequest } from './verify.ts';
