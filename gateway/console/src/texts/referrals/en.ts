import type { Texts } from '../index.ts';

/** What is said of the referrals of a center. */
export const referrals: Texts['referrals'] = {
  title: 'Referrals of the center',
  intro: 'The referrals made by your center, latest first.',
  status: 'Status',
  every: 'Every status',
  none: 'No referral here.',
  listed: (count: number, hasMore: boolean) =>
    hasMore ? `${count} referrals shown, there are more.` : `Referrals shown: ${count}.`,
  reference: (reference: string) => `Referral ${reference}`,
  statusLabel: 'Status',
  session: 'Session',
  provider: 'Provider',
  starts: 'Starts',
  created: 'Written on',
  sent: 'Sent on',
  updated: 'Last change',
  notSent: 'not yet',
  unknown: 'not told',
  slip: 'Slip to print',
  slipOf: (reference: string) => `Slip to print of referral ${reference}`,
  cancel: 'Cancel',
  cancelOf: (reference: string) => `Cancel referral ${reference}`,
  confirm: (reference: string) => `Cancel referral ${reference}?`,
  confirmText: 'It cannot be restored. To refer the person again, one has to start over.',
  yes: 'Yes, cancel it',
  no: 'No, keep it',
  cancelled: (reference: string) => `Referral ${reference} is cancelled.`,
  refusals: {
    UnknownReferral: 'This referral is unknown, or made by another center.',
    ReferralAlreadyDecided:
      'The provider has already answered this referral: it can no longer be cancelled. Contact the provider directly.',
  },
};
