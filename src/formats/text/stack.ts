/** Puts parts on a stack so that they come off it in their order. However many there are: they are no arguments of a call. */
export function pushInOrder<Part>(stack: Part[], parts: readonly Part[]): void {
  for (let index = parts.length - 1; index >= 0; index -= 1) stack.push(parts[index]!);
}
