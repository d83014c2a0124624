/** How many are named; who corrects these corrects the others in the same way. */
const mostNamed = 4;

/** Names in a sentence, the first of many: "PatientID, StudyDate and 3 more". @param names at least one, none of a person */
export function namesOf(names: readonly string[]): string {
  const named = names.slice(0, mostNamed);
  const more = names.length - named.length;
  if (more > 0) return `${named.join(', ')} and ${more} more`;
  return named.length === 1 ? named[0]! : `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
}
