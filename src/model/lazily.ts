/**
 * Something that is made when it is first asked for, and then kept: an expression with many classes of Unicode takes a
 * millisecond to read, and most programs never come to need it.
 */
export function lazily<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
