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
};
