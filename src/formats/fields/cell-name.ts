/** A name that numbers a variable and says nothing of it: `V12`, `q3_1`. */
const numbered = /^(?:v|var|q|item|x|col|c)_?\d{1,5}(?:_\d{1,3})?[a-z]?$/i;

/** What names the cells of a variable: its name, or its label where the name is but a number. */
export function cellName(name: string, label: string): string {
  return label !== '' && numbered.test(name) ? label : name;
}
