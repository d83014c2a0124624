/** Names of the months from January on, long and short, as languages write them; English first, which decides between equals. */
const series: readonly (readonly string[])[] = [
  'january february march april may june july august september october november december',
  'jan feb mar apr may jun jul aug sep oct nov dec',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'jan feb mär apr mai jun jul aug sep okt nov dez',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'janv févr mars avr mai juin juil août sept oct nov déc',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'ene feb mar abr may jun jul ago sep oct nov dic',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'jan feb mrt apr mei jun jul aug sep okt nov dec',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'gen feb mar apr mag giu lug ago set ott nov dic',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'jan fev mar abr mai jun jul ago set out nov dez',
].map((line) => line.split(' '));

/** Written in several ways; the first is what the series have. */
const alike: Readonly<Record<string, string>> = { sept: 'sep', mrz: 'mär', jänner: 'januar', setiembre: 'septiembre' };

/**
 * The name of another month in the language, the length and the capitals of a name.
 * @param name `März`, `MAR`, `sept`
 * @param month 1 to 12
 * @returns `undefined` for a word that is no month
 */
export function monthNamedLike(name: string, month: number): string | undefined {
  const lower = name.toLowerCase();
  const known =
    series.find((names) => names.includes(lower)) ?? series.find((names) => names.includes(alike[lower] ?? ''));
  const other = known?.[month - 1];
  if (other === undefined) return undefined;
  if (name === lower) return other;
  return name === name.toUpperCase() ? other.toUpperCase() : other[0]!.toUpperCase() + other.slice(1);
}
