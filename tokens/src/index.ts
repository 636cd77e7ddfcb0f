export type { Current } from './current.ts';
export { followedSetting } from './followed-setting.ts';
export { hashBody } from './hash-body.ts';
export { associationIssuer, gatewayIssuer, serviceIssuer } from './issuers.ts';
export { createSigningKeys, privateKeyFormat, publicKeysFormat, type SigningKeys } from './keys.ts';
export { createRequestSigner, type RequestToSign, type SignRequest } from './sign.ts';
export { createRequestVerification, type VerifiedRequest, type VerifyRequest } from './verify.ts';
