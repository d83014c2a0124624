/** Members of the European Union since 1 February 2020 (TEU Art. 52, without the United Kingdom). */
const unionMembers = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
/** The European Economic Area: the Union and three states of EFTA (EEA Agreement Art. 126). */
const unions: Readonly<Record<string, readonly string[]>> = {
  EU: unionMembers,
  EEA: [...unionMembers, 'IS', 'LI', 'NO'],
};

/** Regions of Unicode CLDR that are no countries. */
const notCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);
/** Names in use beside those of CLDR. `EL` is the Union's own code for Greece. */
const otherNames = new Map(
  Object.entries({
    el: 'GR',
    usa: 'US',
    'united states of america': 'US',
    'great britain': 'GB',
    'czech republic': 'CZ',
    'the netherlands': 'NL',
    'european union': 'EU',
    'european economic area': 'EEA',
  }),
);

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
let codesByName: Map<string, string> | undefined;

/**
 * The code of a country (ISO 3166-1 alpha-2), `EU` or `EEA`.
 * @param text a code in any case, also `UK` and `EL`, or the country's English name
 * @returns `undefined` for what is no country, such as a continent
 */
export function countryCode(text: string): string | undefined {
  const word = text.trim();
  const upper = word.toUpperCase();
  if (Object.hasOwn(unions, upper)) return upper;
  const named = otherNames.get(word.toLowerCase()) ?? byName().get(word.toLowerCase());
  if (named !== undefined) return named;
  if (!/^[A-Z]{2}$/.test(upper)) return undefined;
  const region = new Intl.Locale(`und-${upper}`).region;
  return region && isCountry(region) ? region : undefined;
}

/**
 * The code that was most likely meant by one that no country has: that of a country which is known by the other as well (`UK`),
 * or whose name alone begins with the two letters (`SP`). Of two letters any other two are near, so that no other is guessed.
 */
export function likelyCountryCode(code: string): string | undefined {
  const known = countryCode(code);
  if (known !== undefined) return known;
  const letters = code.trim().toLowerCase();
  const [only, ...others] = [...byName()].filter(([name]) => letters.length === 2 && name.startsWith(letters));
  return others.length === 0 ? only?.[1] : undefined;
}

function byName(): Map<string, string> {
  codesByName ??= new Map(
    letterPairs()
      .filter(isCountry)
      .map((code) => [regionNames.of(code)!.toLowerCase(), code]),
  );
  return codesByName;
}

const unionNames: Readonly<Record<string, string>> = { EU: 'European Union', EEA: 'European Economic Area' };

/** The English name of a code as `countryCode` gives it. */
export function countryName(code: string): string {
  return unionNames[code] ?? regionNames.of(code) ?? code;
}

/** Every code that a country may have, by the English names of the countries; the two unions first. */
export function countryCodes(): string[] {
  const names = [...byName()].sort(([left], [right]) => left.localeCompare(right, 'en'));
  return [...Object.keys(unionNames), ...names.map(([, code]) => code)];
}

function isCountry(code: string): boolean {
  if (notCountries.has(code) || new Intl.Locale(`und-${code}`).region !== code) return false;
  return regionNames.of(code) !== undefined;
}

function letterPairs(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) => letters.map((second) => first + second));
}

/**
 * Whether a place lies in any of some countries. `EU` lies in `EEA`; of `EU` some lies in `DE`, which is unclear.
 * @param allowed codes as `countryCode` gives them
 */
export function placeWithin(place: string, allowed: readonly string[]): 'inside' | 'outside' | 'unclear' {
  const countries = new Set(allowed.flatMap(countriesOf));
  const inside = countriesOf(place).filter((country) => countries.has(country)).length;
  if (inside === 0) return 'outside';
  return inside === countriesOf(place).length ? 'inside' : 'unclear';
}

function countriesOf(place: string): readonly string[] {
  return unions[place] ?? [place];
}
