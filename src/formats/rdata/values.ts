/** A value of R as it is serialised; numbers stay bytes until they are asked for. */
export interface RValue {
  /** A `holder` is a function, an environment and the like, whose parts have no names of their own. */
  readonly kind: 'strings' | 'numbers' | 'list' | 'pairs' | 'holder' | 'symbol' | 'other';
  /** Of strings; `undefined` is a missing one. */
  readonly strings?: readonly (string | undefined)[];
  readonly numbers?: RNumbers;
  /** Elements of a list, of pairs or of a holder. */
  readonly items?: readonly RValue[];
  /** Names of the elements of pairs, in their order; '' where one has none. */
  readonly tags?: readonly string[];
  /** What is said about the value: names, classes, levels, labels, comments. */
  attributes?: ReadonlyMap<string, RValue>;
}

/** Numbers of a vector, each read when it is asked for. */
export interface RNumbers {
  readonly length: number;
  /** `undefined` for a missing value. */
  at(index: number): number | undefined;
}

/** Nothing, which stands for many things. */
export const nothing: RValue = { kind: 'other' };

/** The first string of an attribute. */
export function attributeText(value: RValue, name: string): string | undefined {
  return value.attributes?.get(name)?.strings?.[0];
}

/** Whether a value is of a class. */
export function isOfClass(value: RValue, name: string): boolean {
  return value.attributes?.get('class')?.strings?.includes(name) ?? false;
}
