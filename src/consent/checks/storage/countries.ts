/** Members of the European Union (ISO 3166-1 alpha-2), since 1 February 2020. */
const union = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** The union, and who has its rules by the Agreement on the European Economic Area. */
const area = [...union, 'IS', 'LI', 'NO'];

/** Countries, with `EU` and `EEA` as all of their members. */
export function countriesOf(regions: readonly string[]): Set<string> {
  return new Set(regions.flatMap((region) => (region === 'EU' ? union : region === 'EEA' ? area : region)));
}

/** Whether data that are somewhere in a region are in what was agreed, wherever in it they are. @param region a country, `EU` or `EEA` */
export function isWithin(region: string, agreed: readonly string[]): boolean {
  const countries = countriesOf(agreed);
  return [...countriesOf([region])].every((country) => countries.has(country));
}
