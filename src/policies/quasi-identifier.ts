import {
  areAges,
  areCentimetres,
  areEducation,
  areHeights,
  areLanguages,
  areNames,
  arePlaces,
  arePostcodes,
  areSexes,
  areWeights,
  areYears,
} from './column-values.ts';
import { type ColumnKind, ColumnVocabulary } from './column-vocabulary.ts';
import type { ValueShape } from './value-shape.ts';

/** A place that is one of the body, of a tumour or of a coordinate, and no place where people are. */
const otherPlaces =
  /^(anatom\w*|body|tumou?rs?|lesions?|primary|metasta\w*|biopsy|biopsies|injection|surgical|onset|seizure|infection|implant\w*|electrode|puncture|x|y|z|mass|freq\w*|gravity|image|window|slice)$/;
/** An age that is computed from a measurement, and none that others know. */
const computedAges =
  /^(brain|bone|predicted|estimated|delta|gap|heart|vascular|biological|epigenetic|lung|mental|equivalent|skeletal|dental|retinal|corrected|image|scanner|device|sample)$/;

const heights = `height height_cm body_height stature groesse größe körpergröße koerpergroesse taille altura talla lengte lichaamslengte statura
  altezza längd høyde wzrost výška рост 身高 身長 신장`;
const weights = `weight weight_kg body_weight gewicht körpergewicht koerpergewicht poids peso lichaamsgewicht peso_corporale vikt vekt waga
  hmotnost вес 体重 체중`;

/**
 * Columns of a table that a stranger could know of a person and look up: quasi-identifiers (Dalenius 1986, Sweeney 2002), in the
 * languages of Europe and East Asia, and as large public cohorts have them (ADNI, OASIS, IXI, HCP, UCI Adult, TCGA). Clinical
 * measurements are none: nobody outside knows them.
 */
const quasiIdentifiers: readonly ColumnKind[] = [
  {
    kind: 'age',
    names: `age age_years age_in_years age_at_scan age_at_session age_at_visit age_at_mri alter edad leeftijd anchor_age lebensalter
      patientenalter altersgruppe altersklasse ålder alder ikä wiek věk életkor yaş età idade vârstă ηλικία возраст вік 年龄 年齢 年齡
      나이 연령`,
    words: `age agegroup ageband alter altersgruppe edad leeftijd ålder alder ikä wiek věk életkor yaş età idade возраст 年龄 年齢 年齡
      나이 연령`,
    fits: areAges,
    unless: computedAges,
  },
  {
    kind: 'sex',
    names: `sex gender geschlecht sexo genero género sexe genre geslacht biological_sex sex_at_birth ptgender gender_concept_id kön køn kjønn sukupuoli płeć
      pohlaví pohlavie nem cinsiyet sesso φύλο пол стать 性别 性別 성별`,
    words: 'sex gender geschl geschlecht sexe sexo sesso kön køn kjønn płeć cinsiyet пол 性别 性別 성별',
    fits: areSexes,
    unless: /^(educat\w*|offen\w*|behaviou?r\w*|activit\w*|partners?|orientation|drive|hormones?|engaging|identity)$/,
  },
  {
    kind: 'handedness',
    names: `handedness hand dominant_hand haendigkeit händigkeit lateralité lateralidad handvoorkeur pthand handedness_category
      handpreference hand_preference 利き手 惯用手`,
    words: 'handedness händigkeit lateralité lateralidad handvoorkeur',
    fits: areNames,
  },
  {
    kind: 'ethnicity',
    names: `race ethnicity ethnic_group nationality ancestry country_of_birth native_language first_language primary_language
      preferred_language home_language mother_tongue citizenship ptethcat ptraccat race_concept_id ethnicity_concept_id ethnic staatsangehörigkeit nationalität muttersprache
      herkunftsland geburtsland nationalité langue_maternelle pays_de_naissance nacionalidad etnia lengua_materna país_de_nacimiento
      nationaliteit etniciteit moedertaal geboorteland nazionalità nacionalidade raça etnicidade narodowość национальность гражданство
      民族 国籍 人种 人種 국적`,
    words: 'race racial ethnic ethnicity nationality nationalität ancestry citizenship 民族 国籍',
    fits: areNames,
    unless: /^(time|speed|condition)$/,
  },
  {
    kind: 'ethnicity',
    names: '',
    words: 'language languages',
    fits: areLanguages,
    unless: /^(programming|task|code)$/,
  },
  {
    kind: 'place',
    names: `site siteid center centre hospital scanner_site city state county region country zip zip3 zip5 zipcode zip_code postcode postal_code
      plz postleitzahl standort zentrum krankenhaus klinik wohnort stadt bundesland land landkreis geburtsort hospital hôpital ville
      commune département pays code_postal lieu_de_naissance centro ciudad municipio provincia país código_postal ziekenhuis plaats
      woonplaats provincie gemeente native_country città comune ospedale cidade município stad sjukhus szpital miasto nemocnice
      больница город 医院 病院 城市 郵便番号 邮编 都道府県 市区町村 居住地 出身地 籍贯 병원 우편번호`,
    words: `site sites center centre hospital clinic institution scanner country town village birthplace residence 医院 病院 邮编 郵便番号`,
    fits: arePlaces,
    unless: otherPlaces,
  },
  { kind: 'place', names: '', words: 'zip zip3 zip5 zipcode postcode postal plz', fits: arePostcodes },
  {
    kind: 'education',
    names: `education education_level educ years_of_education education_years years_education edu edu_level edu_years highest_degree
      highest_qualification qualifications pteducat bildung bildungsgrad schulabschluss bildungsjahre schuljahre niveau_d_études
      niveau_d_etude années_d_études escolaridad educación nivel_de_estudios años_de_educación opleiding opleidingsniveau istruzione
      escolaridade utbildning wykształcenie образование 学历 学歴 教育程度 教育年限 학력`,
    words: 'education educ schooling qualification qualifications bildung escolaridad opleiding 学历 学歴 教育年限',
    fits: areEducation,
    unless: /^(sex|special)$/,
  },
  {
    kind: 'occupation',
    names: `occupation profession job employment employment_status work_class workclass beruf beruflicher_status métier
      profesión ocupación oficio situación_laboral beroep professione lavoro profissão ocupação yrke zawód профессия 职业 職業 직업`,
    words: 'occupation occupational profession employment employ workclass beruf profesión beroep 职业 職業',
    fits: areNames,
  },
  {
    kind: 'household',
    names: `marital_status marital income number_of_children ptmarry relationship_status familienstand einkommen état_civil
      situation_familiale revenu estado_civil ingresos burgerlijke_staat inkomen stato_civile civilstånd stan_cywilny socioeconomic_status
      socio_economic_status household_size health_insurance insurance_type krankenversicherung versicherungsart семейное_положение 婚姻
      婚姻状况 婚姻状態 결혼상태`,
    words: 'marital marriage insurance socioeconomic 婚姻',
    fits: areNames,
    unless: /^(number|no|policy)$/,
  },
  { kind: 'household', names: '', words: 'relationship', fits: areNames, unless: /^(id|type|entity)$/ },
  {
    kind: 'height',
    names: heights,
    words: heights,
    fits: areHeights,
    unless: /^(image|pixel|window|slice|box|bbox|matrix|lesion|tumou?r)$/,
  },
  { kind: 'height', names: '', words: 'size', fits: areCentimetres },
  {
    kind: 'weight',
    names: weights,
    words: weights,
    fits: areWeights,
    unless: /^(birth|sample|sampling|organ|heart|kidney|loss|gain|change|image|class|loss|survey|weighted|t1|t2|dry)$/,
  },
  { kind: 'body mass index', names: 'bmi body_mass_index imc' },
  {
    kind: 'birth',
    names: `birth_year year_of_birth yob birth_month month_of_birth days_to_birth brthdtc geburtsjahr geburtsmonat jahrgang année_de_naissance
      año_de_nacimiento geboortejaar anno_di_nascita ano_de_nascimento födelseår rok_urodzenia год_рождения 出生年 出生年份 生年 출생년도`,
    words: 'birth birthyear patientbirth 出生年',
    fits: areYears,
  },
  {
    kind: 'diagnosis',
    names:
      'diagnosis dx disease condition diagnosis_group diagnose erkrankung diagnostic maladie diagnostico enfermedad aandoening',
  },
];

const vocabulary = new ColumnVocabulary(quasiIdentifiers);

/**
 * Whether a column is a quasi-identifier.
 * @param heading as it stands in the table; case, accents and separators do not matter
 * @returns what it tells about the person ("age", "place"), or `undefined`
 */
export function quasiIdentifierOf(heading: string): string | undefined {
  return vocabulary.named(heading);
}

/** The same by a word of the heading, where the values agree. @param values the different ones, raw, without missing ones */
export function quasiIdentifierByWord(
  heading: string,
  values: readonly string[],
  shape: ValueShape | undefined,
): string | undefined {
  return vocabulary.worded(heading, values, shape);
}
