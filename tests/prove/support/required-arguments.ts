/** A literal for every type that a required argument of the graph has. */
export const requiredArguments: Readonly<Record<string, string>> = {
  ID: '"a~1"',
  String: '"abc"',
  Date: '"2026-01-01"',
  CommuneCode: '"33063"',
  DepartmentCode: '"33"',
  Quarter: '"2026-Q1"',
  Siret: '"00000000000000"',
  DraftReferralInput: '{ center: "a~c", person: "a~p", session: "s", idempotencyKey: "k" }',
  CancelReferralInput: '{ referral: "a~r", idempotencyKey: "k" }',
  SendReferralInput: '{ referral: "a~r", idempotencyKey: "k" }',
  RecordLegalBasisInput: '{ person: "a~p", purpose: STATISTICS, kind: PUBLIC_TASK, idempotencyKey: "k" }',
  WithdrawConsentInput: '{ person: "a~p", purpose: TRAINING_REFERRAL, idempotencyKey: "k" }',
  ErasePersonInput: '{ person: "a~p", idempotencyKey: "k" }',
  ReceiveReferralInput:
    '{ event: "a~e", referral: "a~r", reference: "33-ABCDE", session: "s", center: "a~c", sentAt: "2026-01-01T00:00:00Z" }',
  GrantAccreditationInput: '{ association: "a", scheme: "HSP_SOCLE", validFrom: "2026-01-01", idempotencyKey: "k" }',
  RevokeAccreditationInput: '{ accreditation: "x", reason: "abc", idempotencyKey: "k" }',
  SetIntakeRuleInput: '{ scheme: "HSP_SOCLE", text: "abc", validFrom: "2026-01-01", idempotencyKey: "k" }',
  AnswerReferralInput: '{ referral: "a~r", status: IN_REVIEW, idempotencyKey: "k" }',
  AnswerReferralByLinkInput: '{ token: "abc", status: IN_REVIEW }',
  WithdrawnReferralInput: '{ event: "a~e", referral: "a~r" }',
};
