/** A registered operation with the types of its answer and variables. */
export interface Operation<Data, Variables> {
  /** As it is registered, byte for byte. */
  readonly text: string;
  /** Only for the compiler; never set. */
  readonly types?: (variables: Variables) => Data;
}

/** Gives the text of an operation its types. */
export const defineOperation = <Data, Variables>(text: string): Operation<Data, Variables> => ({ text });
