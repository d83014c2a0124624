/** Names and abbreviations of the months, January first, in English, German, French, Spanish, Dutch, Italian and Portuguese. */
const names: readonly string[] = [
  'january jan januar jänner jän janvier janv enero ene januari gennaio gen janeiro',
  'february feb februar feber février fevrier févr fevr fév febrero februari febbraio fevereiro',
  'march mar märz mrz mär mars marzo maart mrt março',
  'april apr avril avr abril abr aprile',
  'may mai mayo mei maggio maio',
  'june jun juni juin junio giugno junho',
  'july jul juli juillet juil julio luglio julho',
  'august aug août aout agosto ago augustus',
  'september sep sept septembre septiembre setiembre settembre setembro',
  'october oct oktober okt octobre octubre ottobre outubro',
  'november nov novembre noviembre novembro',
  'december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro',
];

const numberOf = new Map<string, number>();
for (const [index, line] of names.entries()) {
  for (const name of line.split(' ')) numberOf.set(name, index + 1);
}

/** The number of a month, 1 to 12, by its name in any case; `undefined` for another word. */
export function monthNumber(name: string): number | undefined {
  return numberOf.get(name.toLowerCase());
}

/** Every name of a month. */
export const monthNames: readonly string[] = [...numberOf.keys()];
