const prefix = 'refus : ';

/** The columns that stand before the delivered ones where refused rows are given back. */
export const givenBackHeadings: readonly string[] = [`${prefix}raison`, `${prefix}correction`, `${prefix}ligne`];

/** Whether a column was put there in giving back: it is no part of what is delivered again. */
export const isGivenBackHeading = (heading: string): boolean => heading.startsWith(prefix);

const unreadable = '[à corriger : ';

/** Makes what stands in place of a cell that could not be read, so that it is not taken for its value later. */
export const markUnreadable = (text: string): string => `${unreadable}${text}]`;

/** Whether a text stands in place of a cell that could not be read. */
export const isMarkedUnreadable = (text: string): boolean => text.includes(unreadable);
