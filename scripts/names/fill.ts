import { type Label, type LabelledText, labelled } from './labelled-text.ts';
import { census, englishWords, fakerSources, functionWords, type NameSource } from './name-sources.ts';
import type { Random } from './random.ts';
import { type Language, sentences } from './sentences.ts';
import { vocabulary } from './vocabulary.ts';

const localesOf: Readonly<Record<Language, RegExp>> = {
  en: /^en(?:_|$)|^yo_NG|^zu_ZA/,
  de: /^de/,
  es: /^es/,
  nl: /^(?:nl|af)/,
  fr: /^fr/,
};

const latin = /^[\p{Script=Latin}\p{M}'’ .-]+$/u;
const small = /^\p{Ll}/u;

/** Fills sentences with names, places and words, and marks what they are. */
export class SentenceFiller {
  private readonly random: Random;
  private readonly everywhere: NameSource;
  private readonly byLanguage: Record<Language, NameSource>;

  private readonly functionWords: Record<Language, readonly string[]> = {
    en: functionWords('en'),
    de: functionWords('de'),
    es: functionWords('es'),
    nl: functionWords('nl'),
    fr: functionWords('fr'),
  };

  constructor(random: Random) {
    this.random = random;
    this.everywhere = merge([...fakerSources.values()]);
    const of = (language: Language): NameSource =>
      merge([...fakerSources].filter(([locale]) => localesOf[language].test(locale)).map(([, source]) => source));
    this.byLanguage = { en: of('en'), de: of('de'), es: of('es'), nl: of('nl'), fr: of('fr') };
  }

  /** A text of one to six sentences of one language; one in four texts has none with people. */
  text(language: Language): LabelledText {
    const { people, others } = sentences[language];
    const count = this.random.pick([1, 1, 1, 2, 3, 4, 6]);
    const share = this.random.percent(25) ? 0 : 60;
    const parts: LabelledText[] = [];
    for (let index = 0; index < count; index += 1) {
      parts.push(this.fill(this.random.pick(this.random.percent(share) ? people : others), language));
    }
    return this.recased(labelled.join(parts, this.random.pick(['\n', '\n', ' ', '\n\n'])));
  }

  private recased(text: LabelledText): LabelledText {
    const way = this.random.below(100);
    if (way < 7) return labelled.mapped(text, (value) => value.toUpperCase());
    return way < 14 ? labelled.mapped(text, (value) => value.toLowerCase()) : text;
  }

  private fill(sentence: string, language: Language): LabelledText {
    const parts = sentence.split(/(\{\w+\})/).map((part) => {
      if (!/^\{\w+\}$/.test(part)) return labelled.plain(part);
      const [label, value] = this.slot(part.slice(1, -1), language);
      return label === 0 ? labelled.plain(value) : labelled.whole(value, label);
    });
    return labelled.join(parts, '');
  }

  private slot(slot: string, language: Language): [Label, string] {
    const name = this.nameSlot(slot, language);
    if (name !== undefined) return [1, name];
    const place = this.placeSlot(slot, language);
    if (place !== undefined) return [2, place];
    const organisation = this.organisationSlot(slot, language);
    return organisation === undefined ? [0, this.wordSlot(slot, language)] : [3, organisation];
  }

  private nameSlot(slot: string, language: Language): string | undefined {
    const { random } = this;
    switch (slot) {
      case 'first':
        return this.given(language);
      case 'last':
        return this.family(language);
      case 'FIRST':
        return this.given(language).toUpperCase();
      case 'LAST':
        return this.family(language).toUpperCase();
      case 'FULL':
        return this.full(language).toUpperCase();
      case 'full':
        return this.full(language);
      case 'last2':
        return `${this.family(language)} ${this.family(language)}`;
      case 'initlast':
        return `${this.initials(random.pick(['.', '. ']))} ${this.family(language)}`;
      case 'lastfirst':
        return random.percent(25)
          ? `${this.family(language).toUpperCase()}, ${this.given(language)}`
          : `${this.family(language)}, ${this.given(language)}${random.percent(25) ? ` ${this.letter()}.` : ''}`;
      case 'cite':
        return random.percent(50)
          ? `${this.family(language)} ${this.letter()}${random.percent(50) ? this.letter() : ''}`
          : `${this.family(language)}, ${this.initials(random.pick(['.', '. ']))}`;
      default:
        return undefined;
    }
  }

  private full(language: Language): string {
    const { random } = this;
    const first = this.given(language);
    const last = this.family(language);
    if (language === 'es' && random.percent(60)) return `${first} ${last} ${this.family(language)}`;
    const way = random.below(100);
    if (way < 10) return `${first} ${this.letter()}. ${last}`;
    if (way < 13) return `${first} ${this.letter()} ${last}`;
    if (way < 19) return `${first} ${this.given(language)} ${last}`;
    if (way < 23) return `${first} ${last}-${this.family(language)}`;
    if (way < 26) return `${first}-${this.given(language)} ${last}`;
    if (way < 29) return `${first} ${last} ${this.family(language)}`;
    if (way < 31) return `${first} ${last} ${random.pick(['Jr.', 'Sr.', 'III', 'II', 'PhD'])}`;
    if (way < 33) return `${first} ${random.pick(["O'", 'Mc', 'Mac', "D'", 'De', 'Van', 'Le'])}${last}`;
    return `${first} ${last}`;
  }

  private given(language: Language): string {
    if (this.random.percent(25))
      return this.varied(capital(this.random.pick(this.random.percent(50) ? census.first_female : census.first_male)));
    return this.varied(this.random.pick(this.source(language).given));
  }

  private family(language: Language): string {
    const { random } = this;
    const last = random.percent(random.percent(50) ? 50 : 15)
      ? random.pick(census.last)
      : random.pick(this.source(language).family);
    const name = this.varied(last);
    const particles = vocabulary[language].particles;
    return particles.length > 0 && random.percent(language === 'nl' ? 30 : 7)
      ? `${random.pick(particles)} ${name}`
      : name;
  }

  private source(language: Language): NameSource {
    return this.random.percent(55) ? this.byLanguage[language] : this.everywhere;
  }

  /** One name in eight is one that nobody listed: a letter or two are others. */
  private varied(name: string): string {
    const { random } = this;
    if (!random.percent(13) || name.length < 4) return name;
    const at = 1 + random.below(name.length - 2);
    const letter = /[aeiouy]/i.test(name[at]!) ? random.pick([...'aeiou']) : random.pick([...'bdfgklmnprstvz']);
    return name.slice(0, at) + letter + (random.percent(30) ? random.pick([...'lnrst']) : '') + name.slice(at + 1);
  }

  private initials(stop: string): string {
    let result = `${this.letter()}${stop}`;
    while (this.random.percent(35)) result += `${this.letter()}${stop}`;
    return result.trimEnd();
  }

  private letter(): string {
    return this.random.pick([...'ABCDEFGHIJKLMNOPRSTVW']);
  }

  private placeSlot(slot: string, language: Language): string | undefined {
    const source = this.source(language);
    const pick = (items: readonly string[], others: readonly string[]): string =>
      this.random.pick(items.length > 0 ? items : others);
    switch (slot) {
      case 'city':
        return this.random.percent(30)
          ? capital(this.random.pick(vocabulary[language].cities))
          : pick(source.cities, this.everywhere.cities);
      case 'country':
        return pick(this.byLanguage[language].countries, this.everywhere.countries);
      case 'state':
        return this.random.pick([
          'CA',
          'NY',
          'Texas',
          'Ohio',
          'Massachusetts',
          'NJ',
          'Ontario',
          'Queensland',
          'Kent',
          'WA',
        ]);
      case 'street':
        return this.random.percent(50)
          ? this.random.pick(vocabulary[language].streets).replace('*', this.random.pick(this.source(language).family))
          : pick(source.streets, this.everywhere.streets);
      default:
        return undefined;
    }
  }

  private organisationSlot(slot: string, language: Language): string | undefined {
    const { random } = this;
    if (slot !== 'org' && slot !== 'hospital') return undefined;
    const { hospitals } = vocabulary[language];
    const forms = slot === 'hospital' || random.percent(50) ? hospitals : vocabulary.organisations;
    return random
      .pick(forms)
      .replaceAll('*', () => random.pick(census.last))
      .replaceAll('%', () =>
        random.pick(
          this.source(language).cities.length > 0 ? this.byLanguage[language].cities : this.everywhere.cities,
        ),
      )
      .replaceAll('#', () => capital(random.pick(englishWords)));
  }

  private wordSlot(slot: string, language: Language): string {
    const { random } = this;
    const words = vocabulary[language];
    const plain = (): string => {
      if (random.percent(20)) return random.pick(this.functionWords[language]);
      return language === 'en' && random.percent(60) ? random.pick(englishWords) : random.pick(words.words);
    };
    switch (slot) {
      case 'n':
        return String(random.below(random.pick([10, 100, 100, 1000, 100000])));
      case 'year':
        return String(1930 + random.below(100));
      case 'date':
        return this.date();
      case 'month':
        return random.pick(words.months);
      case 'weekday':
        return random.pick(words.weekdays);
      case 'sur':
        return random.percent(30) ? capital(random.pick(vocabulary.eponyms)) : random.pick(census.last);
      case 'eponym':
        return random.percent(85) ? capital(random.pick(vocabulary.eponyms)) : random.pick(census.last);
      case 'inst':
        return random.pick(vocabulary.instruments);
      case 'head':
        return random.pick(vocabulary.eponymHeads);
      case 'Product':
      case 'product':
        return random.pick(vocabulary.products);
      case 'drug':
        return random.pick(vocabulary.drugs);
      case 'Drug':
        return capital(random.pick(vocabulary.drugs));
      case 'Lang':
        return random.pick(vocabulary.languages);
      case 'title':
        return random.pick(['Dr.', 'Dr', 'Prof.', 'Professor', 'Mr.', 'Mrs.', 'Ms.', 'Doctor']);
      case 'Job':
        return capital(random.pick(vocabulary.jobs));
      case 'email':
        return `${random.pick(englishWords)}${random.below(100)}@example.${random.pick(['org', 'com', 'net'])}`;
      case 'Any':
        return capital(random.pick(this.functionWords[language]));
      case 'any':
        return random.pick(this.functionWords[language]);
      case 'L':
        return this.letter();
      case 'Noun':
        return capital(this.germanNoun());
      case 'NOUN':
        return this.germanNoun().toUpperCase();
      case 'Word':
      case 'Sw':
      case 'Nw':
      case 'Fw':
        return capital(plain());
      case 'WORD':
        return plain().toUpperCase();
      case 'word':
      case 'sw':
      case 'nw':
      case 'fw':
        return plain();
      default:
        throw new Error(`No such slot: ${slot}`);
    }
  }

  private germanNoun(): string {
    const { words, heads } = vocabulary.de;
    if (this.random.percent(40)) return this.random.pick(words);
    const noun = this.random.pick(words);
    return noun + (this.random.percent(25) ? 's' : '') + this.random.pick(heads);
  }

  private date(): string {
    const two = (limit: number): string => String(1 + this.random.below(limit)).padStart(2, '0');
    const year = 1930 + this.random.below(100);
    return this.random.pick([
      `${two(28)}.${two(12)}.${year}`,
      `${year}-${two(12)}-${two(28)}`,
      `${two(12)}/${two(28)}/${year}`,
    ]);
  }
}

function merge(sources: readonly NameSource[]): NameSource {
  const of = (key: keyof NameSource): string[] =>
    sources.flatMap((source) => source[key]).filter((value) => latin.test(value) && !small.test(value));
  return {
    given: of('given'),
    family: of('family'),
    cities: of('cities'),
    streets: of('streets'),
    countries: of('countries'),
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
