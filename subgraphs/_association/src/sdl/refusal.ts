/** One reason why an association's SDL is refused. */
export interface Refusal {
  /** Where: `Type`, `Type.field`, or the slug when the whole part is meant. */
  readonly coordinate: string;
  /** What is wrong, one sentence. */
  readonly message: string;
  /** How to mend it, one sentence. */
  readonly mend: string;
}

/** What an association declares cannot become its SDL; holds every reason found. */
export class MemberSdlRefused extends Error {
  override readonly name = 'MemberSdlRefused';
  readonly slug: string;
  readonly refusals: readonly Refusal[];

  constructor(slug: string, refusals: readonly Refusal[]) {
    super(`${slug}: ${refusals.map(({ message, mend }) => `${message} ${mend}`).join(' ')}`);
    this.slug = slug;
    this.refusals = refusals;
  }
}
