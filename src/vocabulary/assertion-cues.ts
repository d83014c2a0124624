/**
 * What words around the name of a condition say of it, after NegEx (Chapman et al., "A simple algorithm for identifying negated
 * findings and diseases in discharge summaries", J Biomed Inform 2001) and ConText (Harkema et al., 2009), in English, German,
 * French, Spanish and Dutch.
 */
export type Cue =
  /** Denies what follows: "no evidence of". */
  | 'denies following'
  /** Denies what stands right before it: "was excluded". */
  | 'denies preceding'
  /** Denies what stands right before it when the sentence ends with it: "Neurofibromatosis: no". */
  | 'denies as answer'
  | 'doubts following'
  | 'doubts preceding'
  /** Speaks of relatives. */
  | 'relative'
  /** Looks like one of the others and says nothing: "no change in". */
  | 'says nothing'
  /** Ends what a cue before it reaches: "but". */
  | 'ends';

/** The words of each kind of cue. */
export const cues: Readonly<Record<Cue, readonly string[]>> = {
  'denies following':
    list(`no|not|without|denies|denied|negative for|absence of|free of|no evidence of|no sign of|no signs of
no history of|never had|rules out|ruled out|excludes|excluded|exclusion of|fails to reveal|lack of|nor|neither|unlikely to be|not consistent with|argues against
kein|keine|keinen|keiner|keinem|keinerlei|nicht|ohne|kein Hinweis auf|keine Hinweise auf|kein Anhalt für|keinen Anhalt für|Ausschluss|Ausschluss einer|ausgeschlossen
aucun|aucune|pas de|pas d|sans|absence de|absence d|ne présente pas de|exclut|exclu|exclue|ni
sin|ningún|ninguna|ausencia de|niega|no se observa|no se observan|descarta|descartado|descartada|negativo para
geen|zonder|niet|geen aanwijzingen voor|geen tekenen van|uitgesloten|afwezigheid van|noch`),
  'denies preceding':
    list(`excluded|ruled out|unlikely|absent|not present|not seen|not found|not detected|not identified|not confirmed|denied|negative
ausgeschlossen|nicht nachweisbar|nicht nachgewiesen|nicht bestätigt|unwahrscheinlich|exclu|exclue|écarté|écartée|non retrouvé|non retrouvée|peu probable|absente
descartado|descartada|excluido|excluida|negativo|negativa|ausente|improbable|uitgesloten|afwezig|niet aangetoond|niet gezien|niet bevestigd|onwaarschijnlijk`),
  'denies as answer': list('no|none|nein|non|nee|false|neg|keine|aucun|aucune|ninguno|ninguna|geen'),
  'doubts following':
    list(`possible|possibly|probable|probably|suspected|suspicion of|suspicion for|suspicious for|query|questionable|rule out|r o|evaluate for|evaluation for|assess for
screening for|at risk for|at risk of|differential diagnosis|ddx|dd|exclude|to exclude|versus
Verdacht auf|V a|fraglich|fragliche|möglich|mögliche|mögliches|wahrscheinlich|wahrscheinliche|Differentialdiagnose|Differenzialdiagnose|zum Ausschluss|suspicion de|suspicion d|diagnostic différentiel|probablement|suspecté|suspectée|éventuel|éventuelle|probable
sospecha de|posible|probablemente|diagnóstico diferencial|a descartar|descartar|verdenking op|verdacht op|mogelijk|mogelijke|waarschijnlijk|differentiaaldiagnose|dd`),
  'doubts preceding':
    list(`suspected|in question|cannot be excluded|can t be excluded|not be excluded|not excluded|cannot be ruled out|not be ruled out|not ruled out|possible|is possible|vs
nicht ausgeschlossen|nicht sicher ausgeschlossen|nicht auszuschließen|fraglich|möglich|non exclu|non exclue|n est pas exclu|n est pas exclue|suspecté|suspectée|no descartado|no descartada|no se descarta|no puede descartarse
niet uitgesloten|niet uit te sluiten|mogelijk`),
  relative:
    list(`family history|familial history|fhx|fh|mother|father|brother|sister|sibling|siblings|cousin|uncle|aunt|grandmother|grandfather|parent|parents|niece|nephew|relative|relatives
Familienanamnese|familiär vorbelastet|Mutter|Vater|Bruder|Schwester|Onkel|Tante|Cousin|Cousine|Großmutter|Großvater|Geschwister
antécédents familiaux|antécédent familial|mère|père|frère|soeur|sœur|oncle|tante|antecedentes familiares|madre|padre|hermano|hermana|tío|tía|abuelo|abuela
familieanamnese|familiegeschiedenis|moeder|vader|broer|zus|zuster|oom`),
  'says nothing':
    list(`no change|no changes|no significant change|no increase|no longer|not only|not certain if|no new|no progression of|no progression|no doubt|without change|without progression of|no surprise
keine Änderung|keine Veränderung|nicht nur|kein Zweifel|keine Progredienz|pas de changement|pas de doute|pas seulement|non seulement|sin cambios|sin duda|no solo|no sólo|geen verandering|geen twijfel|niet alleen|not to exclude
no cause|no other cause|no complication|no complications`),
  ends: list(`but|however|although|though|except|apart from|which|because|due to|secondary to|in a patient with|in patient with|known|with known
aber|jedoch|sondern|obwohl|außer|bei bekannter|bei bekanntem|bekannte|bekannter|mais|cependant|sauf|connu|connue|chez un patient|pero|sino|aunque|salvo|conocido|conocida|maar|echter|behalve|bekende|bij bekende`),
};

/** Words that may stand between a condition and what is said of it behind. */
export const lightWords: readonly string[] =
  `is was are were be been being has have had can could will would may the a an his her their in of on
syndrome disease disorder diagnosis therefore thus clinically now also is ist sind wurde wurden werden kann konnte könnte war der die das dem bei seiner ihrer est a été était peut être
le la son sa chez de du es fue está ha sido puede ser su en el werd wordt kan kon bij zijn haar het`.split(/\s+/);

function list(text: string): string[] {
  return text.split(/[|\n]/).map((cue) => cue.trim());
}
