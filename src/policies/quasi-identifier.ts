/**
 * Columns of a table that a stranger could know of a person and look up: quasi-identifiers (Dalenius 1986, Sweeney 2002).
 * Clinical measurements are none: nobody outside knows them.
 */
const quasiIdentifiers: ReadonlyMap<string, string> = new Map(
  Object.entries({
    age: 'age age_years age_at_scan age_at_session alter edad leeftijd',
    sex: 'sex gender geschlecht sexo sexe geslacht',
    handedness: 'handedness hand dominant_hand',
    ethnicity: 'race ethnicity ethnic_group nationality ancestry country_of_birth native_language first_language',
    place:
      'site center centre hospital scanner_site city state county region country zip zipcode postcode postal_code plz',
    education: 'education education_level years_of_education education_years highest_degree',
    occupation: 'occupation profession job employment',
    household: 'marital_status income ses number_of_children',
    body: 'height height_cm size weight weight_kg bmi',
    birth: 'birth_year year_of_birth yob birth_month',
    diagnosis: 'diagnosis dx disease condition diagnosis_group',
  }).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind] as const)),
);

/**
 * Whether a column is a quasi-identifier.
 * @param heading as it stands in the table; case and separators do not matter
 * @returns what it tells about the person ("age", "place"), or `undefined`
 */
export function quasiIdentifierOf(heading: string): string | undefined {
  const name = heading
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[\s.-]+/g, '_');
  return quasiIdentifiers.get(name);
}
