import type { Random } from '../../scripts/names/random.ts';
import { wordsOf } from '../../src/policies/word-list.ts';

/** An invented person, with the values by which a hospital knows one. All of them are ASCII unless they say otherwise. */
export interface Person {
  readonly given: string;
  readonly family: string;
  /** `Family^Given` (PS3.5 section 6.2.1). */
  readonly name: string;
  /** `Given Family`, as in a text. */
  readonly spoken: string;
  /** A hospital's number of five or more digits, with or without letters. */
  readonly id: string;
  readonly accession: string;
  /** `YYYYMMDD`. */
  readonly birthDate: string;
  /** A day of the last decades, `YYYYMMDD`. */
  readonly day: string;
  readonly phone: string;
  readonly email: string;
  /** Street and number. */
  readonly street: string;
  /** Street, number and town. */
  readonly address: string;
  readonly hospital: string;
  /** Of a device: letters and digits. */
  readonly serial: string;
}

/**
 * Names were written down for this benchmark, frequent and rare ones of twelve languages. The lists by which the program
 * reads names are made from other sources; that it has many of these all the same is the point of such lists.
 */
const givenNames =
  wordsOf(`Annika Bartholomew Benedikta Caoimhe Cedric Dagmar Desmond Dolores Dorothea Eamon Edwina Ekaterina
  Fiorella Friedhelm Gareth Genoveva Giancarlo Gudrun Hedwig Hannelore Ignacio Imogen Ingrid Jacinta Jarmila Joaquin
  Johannes Katarzyna Kenneth Lieselotte Ludovic Magdalena Malgorzata Marguerite Matteo Mercedes Milica Monique Nathaniel
  Niamh Oluwaseun Oscar Penelope Przemyslaw Quentin Rafaela Reinhold Rosalind Sebastian Siobhan Solveig Tadeusz Thandiwe
  Theodora Ulrike Valentina Wilhelmina Xavier Yolanda Zbigniew Catherine Michael Susan Robert Patricia Thomas Laura Daniel`);
const familyNames =
  wordsOf(`Abernathy Achterberg Almquist Bachmeier Balogh Bergstrom Blankenship Bouchard Brzezinski Calloway
  Castellano Cavendish Delacroix Dombrowski Drinkwater Eisenhauer Engstrom Fairweather Fernandes Fitzgerald Gallagher
  Gonzalez Grunewald Haverkamp Hawthorne Hernandez Hollingsworth Iglesias Jankowski Kaczmarek Kirchner Kowalczyk Lindqvist
  Lombardi Macdonald Marchetti McAllister Middleton Montgomery Nakamura Niedermeyer Obermeier Okonkwo Pemberton Petrov
  Pfeiffer Quackenbush Ramirez Rasmussen Reinhardt Rodrigues Sanderson Schimmelpfennig Sokolowski Thistlethwaite
  Tomaszewski Underhill Vandenberg Villanueva Wainwright Weatherby Wojciechowski Yamamoto Zimmerman Smith Johnson Garcia`);

const streets = ['Maple Grove Avenue', 'Canterbury Lane', 'Old Mill Road', 'Harbour View Drive', 'St. Andrews Street'];
const towns = ['Springfield', 'Leicester', 'Baltimore', 'Edinburgh', 'Sacramento', 'Heidelberg', 'Toulouse', 'Utrecht'];
const hospitals = [
  'General Hospital',
  'University Hospital',
  'Medical Center',
  'Childrens Hospital',
  'Radiology Clinic',
];
/** A number sign is a digit. Numbers in international form, and in that of their country where their form tells them. */
const phones = [
  '+1 617 555 01##',
  '(410) 555-01##',
  '+44 20 7946 0###',
  '+49 6221 56####',
  '+33 1 42 68 5# ##',
  '+31 30 253 ####',
];
/** A number sign is a digit, the first of which is none of the codes that studies give out. */
const numbers = ['7######', '00######', 'H7######', 'MR-4####7', '83########', 'K-71#####', '9#####'];
const serials = ['SN7#####', '35###', 'HX8####2', '004512###A'];

/** Invents a person. */
export function inventPerson(random: Random): Person {
  const given = random.pick(givenNames);
  const family = random.pick(familyNames);
  const town = random.pick(towns);
  const street = `${1 + random.below(240)} ${random.pick(streets)}`;
  return {
    given,
    family,
    name: `${family}^${given}`,
    spoken: `${given} ${family}`,
    id: withDigits(random.pick(numbers), random),
    accession: withDigits(random.pick(['A7######', '2######9', 'RAD7######']), random),
    birthDate: `${1938 + random.below(60)}${month(random)}${dayOfMonth(random)}`,
    day: `${2004 + random.below(18)}${month(random)}${dayOfMonth(random)}`,
    phone: withDigits(random.pick(phones), random),
    email:
      `${given}.${family}@${random.pick(['clinic', 'hospital', 'mail'])}.${random.pick(['org', 'de', 'co.uk'])}`.toLowerCase(),
    street,
    address: `${street}, ${town}`,
    hospital: `${town} ${random.pick(hospitals)}`,
    serial: withDigits(random.pick(serials), random),
  };
}

/** A pattern with a digit for each number sign. */
export function withDigits(pattern: string, random: Random): string {
  return pattern.replaceAll('#', () => String(random.below(10)));
}

/** `YYYYMMDD` as `DD.MM.YYYY`. */
export function dotted(day: string): string {
  return `${day.slice(6)}.${day.slice(4, 6)}.${day.slice(0, 4)}`;
}

/** `YYYYMMDD` as `YYYY-MM-DD`. */
export function dashed(day: string): string {
  return `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
}

function month(random: Random): string {
  return String(1 + random.below(12)).padStart(2, '0');
}

/** Above the twelfth, so that day and month are not mistaken for each other. */
function dayOfMonth(random: Random): string {
  return String(13 + random.below(15));
}
