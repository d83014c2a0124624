import { countryCode } from '../../consent/duo/countries.ts';
import { listText } from '../../model/list-text.ts';

const names = new Intl.DisplayNames('en', { type: 'region' });
const unions: Readonly<Record<string, string>> = {
  EU: 'the countries of the European Union',
  EEA: 'the countries of the European Economic Area',
};

/** Countries by name: `Germany, France and the countries of the European Union`. What is no country stays as it is written. */
export function placesText(places: readonly string[]): string {
  return listText(
    places.map((place) => {
      const code = countryCode(place) ?? place;
      return unions[code] ?? (/^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code);
    }),
  );
}
