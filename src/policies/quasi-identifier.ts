import { headingName } from './heading.ts';

/**
 * Columns of a table that a stranger could know of a person and look up: quasi-identifiers (Dalenius 1986, Sweeney 2002).
 * Clinical measurements are none: nobody outside knows them.
 */
const quasiIdentifiers: ReadonlyMap<string, string> = new Map(
  Object.entries({
    age: 'age age_years age_in_years age_at_scan age_at_session age_at_visit age_at_mri alter edad leeftijd',
    sex: 'sex gender geschlecht sexo genero sexe genre geslacht',
    handedness: 'handedness hand dominant_hand haendigkeit handigkeit lateralite lateralidad handvoorkeur',
    ethnicity:
      'race ethnicity ethnic_group nationality ancestry country_of_birth native_language first_language staatsangehorigkeit muttersprache nationalite langue_maternelle nacionalidad etnia nationaliteit etniciteit moedertaal',
    place:
      'site center centre hospital scanner_site city state county region country zip zip3 zip5 zipcode zip_code postcode postal_code plz standort zentrum krankenhaus stadt bundesland land hopital ville departement pays centro ciudad provincia pais ziekenhuis plaats provincie',
    education:
      'education education_level years_of_education education_years highest_degree bildung schulabschluss bildungsjahre niveau_d_etudes escolaridad educacion opleiding',
    occupation: 'occupation profession job employment beruf metier profesion ocupacion beroep',
    household:
      'marital_status income ses number_of_children familienstand einkommen etat_civil revenu estado_civil ingresos burgerlijke_staat inkomen',
    body: 'height height_cm size weight weight_kg bmi groesse grosse gewicht taille poids altura talla peso lengte',
    birth: 'birth_year year_of_birth yob birth_month geburtsjahr annee_de_naissance ano_de_nacimiento geboortejaar',
    diagnosis:
      'diagnosis dx disease condition diagnosis_group diagnose erkrankung diagnostic maladie diagnostico enfermedad aandoening',
  }).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind] as const)),
);

/**
 * Whether a column is a quasi-identifier.
 * @param heading as it stands in the table; case, accents and separators do not matter
 * @returns what it tells about the person ("age", "place"), or `undefined`
 */
export function quasiIdentifierOf(heading: string): string | undefined {
  return quasiIdentifiers.get(headingName(heading));
}
