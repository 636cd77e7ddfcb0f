/** What can happen to an accreditation. */
export type AccreditationEventKind = 'GRANTED' | 'REVOKED';
