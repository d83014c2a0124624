/** Words for streets behind the name, that are little else: `15 Sample Street`. */
export const plainStreetWords =
  'street|str|avenue|ave|road|rd|boulevard|blvd|drive|lane|parkway|pkwy|highway|hwy|crescent|terrace|square|esplanade|turnpike|expressway|causeway';

/** Words for streets behind the name that are ordinary words as well, and want a capital: `3 Harbour Walk`. */
export const ordinaryStreetWords =
  'st|dr|ln|ct|court|pl|place|sq|ter|way|cir|circle|close|cres|trail|trl|alley|row|mews|gardens|grove|hill|walk|wharf|quay|gate|gateway|rise|parade|loop|plaza|pike|pass|path|park|point|crossing|run|ridge|view|vista|fork|green|gate|cove|common|commons|manor|meadows?|landing|junction|island|heights|glen|dale|vale|valley|village|shores?|springs?|station|stravenue|summit|trace|track|tunnel|union|viaduct|well|wells|bridge|brook|burg|bypass|camp|canyon|cape|cliff|club|corner|course|crest|crossroad|curve|dam|divide|estate|extension|falls|ferry|flat|ford|forest|forge|fort|freeway|garden|harbor|haven|hollow|inlet|isle|key|knoll|lake|light|lodge|mall|mill|mission|mountain|neck|orchard|oval|overpass|plain|port|prairie|radial|ramp|ranch|rapid|rest|river|shoal|skyway|spur|stream|brae|grange|copse|croft|garth|wynd|ridings|spinney|paddock|lea|leys|drove|knolls';

/** Words for streets before the name in Spanish, Catalan, Portuguese, French, Dutch, Italian and Polish. */
export const leadingStreetWords = [
  // Spanish and Catalan
  'calle',
  'c[/\\\\]\\.?',
  'c\\.',
  'cl\\.',
  'avd?a?\\.',
  'avda',
  'avenida',
  'avinguda',
  'paseo',
  'pº',
  'p[sº]o\\.?',
  'plaza',
  'pz?a\\.?',
  'pz\\.?',
  'ctra\\.?',
  'carretera',
  'camino',
  'ronda',
  'rambla',
  'travesía',
  'urb\\.?',
  'urbanización',
  'glorieta',
  'carrer',
  'polígono',
  'barriada',
  'bulevar',
  'cuesta',
  'callejón',
  'pasaje',
  'colonia',
  'torrente',
  'prolongación',
  'cañada',
  'rinconada',
  'arrabal',
  'callejuela',
  // Portuguese and Galician
  'r[uú]a',
  'praça',
  'travessa',
  'alameda',
  'rodovia',
  'viela',
  'beco',
  'estrada',
  'largo',
  // French
  'rue',
  'chemin',
  'allée',
  'impasse',
  'quai',
  'cours',
  'av',
  'avenue',
  'boulevard',
  'bd\\.?',
  'place',
  'passage',
  'chaussée',
  'faubourg',
  'venelle',
  'ruelle',
  'rond-point',
  'lotissement',
  // Ways and squares that are ordinary words in English.
  `(?:route|square|sentier|hameau|montée|parvis|voie)(?= (?:d[eu]s?|l[ae]) | d['’])`,
  // Dutch
  'laan(?= van )',
  // Italian
  'via',
  'viale',
  'piazza',
  'piazzale',
  'piazzetta',
  'vicolo',
  'corso',
  // Polish and Czech
  'ul\\.',
  'aleja',
  'osiedle',
  'bulwar',
].join('|');

/** Endings of German, Dutch, Frisian and Nordic names of streets, in one word with the name. */
export const streetEndings =
  'straße|strasse|strße|str\\.?|gasse|weg|allee|platz|ring|damm|ufer|pfad|steig|hof|markt|graben|chaussee|promenade|zeile|siedlung|laan|ln|straat|strjitte|plein|pln|kade|gracht|dijk|dyk|singel|sngl|steeg|dreef|pad|plantsoen|baan|bolwerk|wal|hoeve?|mrkt|prk|drf|hf|park|vej|gade|stræde|vænget|parken|gatan|vägen|gränd|stigen|gata|veien|vegen|vei|allé|stræti|braut|katu|kuja|polku|tie|utca';

/** Words that end like a name of a street and are followed by numbers all the time. */
export const notAStreet =
  /(?:[aeiouäöütszlfpmndrckvbg]ring|^(?:ring|weg|hof|markt|platz|park|pad|wal|tie|ln|hf|str|str\.)|(?:atem|harn|um|ab|aus|gallen|luft|rechts|rück|speise|lebens|infektions|übertragungs)weg|(?:arbeits|schlaf|sitz|steh|stell|studien|bett|stamm)platz|[dt]rawal|renewal|brigade|renegade|decade|cascade|arcade|blockade|i-?pad|note?pad|launchpad|keypad|touchpad|trackpad|mousepad|bahnhof|friedhof|supermarkt|arbeitsmarkt|bow ?tie|necktie|zeile|withdrawal|^spark|[ck]lamp?|fistelgang)$/i;
