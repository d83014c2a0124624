import type { Detector, Span } from '../model/span.ts';
import { matchesOf } from './matching/search.ts';
import { after, before, byConfidence, matchAt, withoutOverlaps } from './matching/spans.ts';
import { trait, traitsOf } from './matching/traits.ts';
import { addWords, placesOfWords } from './matching/word-places.ts';
import { isServiceAccount } from './username/service-accounts.ts';

const account = String.raw`[\p{L}_][\p{L}\p{M}\d._-]{1,31}`;
/** Home folders of Unix, macOS and Windows, also with the doubled backslashes of JSON and source text. */
const home = new RegExp(
  String.raw`(?:(?<![\p{L}\d_.-])\/(?:home|Users|export\/home|usr\/home|homes|data\/home|lustre\/home|mnt\/home|nfs\/home)(?:\/[a-z]{1,3}\d?(?=\/))?\/|(?<!\p{L})[a-z]:(?:\\{1,2}|\/)(?:Users|Documents and Settings|Benutzer|Utilisateurs)(?:\\{1,2}|\/)|\\{1,2}(?:Users|home|homes|profiles?)\$?\\{1,2})(${account})(?![\p{L}\d])`,
  'giu',
);
const homeWords = addWords(['home', 'users', 'docum', 'benut', 'utili', 'profi']);
const homes = /[/\\](?:home|users|documents and settings|benutzer|utilisateurs|profile)/i;
/** A hidden share or a share of homes: `\\server\jdoe$`. */
const share = new RegExp(String.raw`(?<![\\\p{L}\d])\\{2,4}[\p{L}\d.-]{2,64}\\{1,2}(${account})\$(?=\\|\s|$|")`, 'gu');
/** A prompt, or the target of ssh, scp and rsync: `jdoe@host:~`, `[jdoe@host data]$`; read from the sign on, and back. */
const prompt = new RegExp(
  String.raw`(?<=(?<![\p{L}\d._%+@/:-])(${account}))@[\p{L}\d][\p{L}\d.-]{1,63}(?::(?=[~/$]|\s?[~/])|(?= [^\s\]]{1,64}\][$#%])| ?%(?= |$)|(?=~\$))`,
  'uy',
);
/** An account of a Windows domain behind a word for it. */
const labelled = new RegExp(
  String.raw`(?<![\p{L}\d$])(?:user ?names?|usernames?|user[ _-]?id|user|login(?: name)?|logged in as|log ?on(?: name)?|account(?: name)?|run by user|uploaded by user|LOGNAME|USER|USERNAME|SUDO_USER|Benutzer(?:name|kennung)?|Anmeldename|identifiant|nom d.utilisateur|nombre de usuario|usuario|gebruikersnaam|skype(?: ?id| name)?|twitter(?: handle)?|instagram|github|orcid user|screen name|nick(?:name)?)["']?( ?[:=] ?| as | is )["']?(?:[A-Z][A-Z\d-]{1,14}\\{1,2})?(${account}(?<![.-]))(?![\p{L}\d@]|\(|:\S)`,
  'giu',
);
const handle = /(?<![\p{L}\p{M}\d._%+@/-])@[\p{L}\d_][\p{L}\d_.]{2,30}(?<![.])(?![\p{L}\d@]|\()/uy;
const network =
  /\b(?:twitter|tweet(?:er|s|ed)?|instagram|insta|tiktok|mastodon|telegram|snapchat|threads|facebook|handle|x\.com|follow|dm)\b/i;
const networks = addWords(['skype', 'twitter', 'instagram']);
const skypeAround =
  /\bskype\b[^\n\p{L}]{0,3}\(([\p{L}][\p{L}\d._-]{3,31})\)|(?:i[’']?m|i am|me at|add|contact) ([\p{L}][\p{L}\d_-]{1,20}\.[\p{L}\d._-]{1,20}|[\p{L}][\p{L}\d]{2,20}\d[\p{L}\d]{0,10}) on (?:skype|twitter|instagram)\b/giu;
/** Words that follow a label in a sentence and are no account. */
const word =
  /^(?:a|an|and|are|be|by|can|data|der|die|el|for|from|has|in|is|la|le|must|na|name|no|not|of|on|only|or|password|required|the|to|valid|was|were|will|with|yes|true|false|int|str|string|error|failed|optional|manual|email|id|input|defined|interface|experience|specified)$/i;

const detector: Detector = {
  classes: ['username'],
  needs: [
    { traits: trait.slash, words: homeWords },
    { traits: trait.backslash, words: homeWords },
    share,
    trait.at,
    labelled,
    { words: networks },
  ],
  detect(text) {
    const { mask } = traitsOf(text);
    const spans: Span[] = [];
    if ((mask & (trait.slash | trait.backslash)) !== 0 && homes.test(text)) {
      add(spans, matchesOf(home, text), 0.85, 'the home folder of a user');
    }
    if ((mask & trait.backslash) !== 0 && text.includes('$')) add(spans, matchesOf(share, text), 0.8, "a user's share");
    if ((mask & trait.at) !== 0) {
      for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
        const user = matchAt(prompt, text, at)?.[1];
        if (user !== undefined) add(spans, [{ 0: user, 1: user, index: at - user.length }], 0.8, 'a user at a host');
        const value = matchAt(handle, text, at)?.[0];
        if (value === undefined) continue;
        if (!network.test(before(text, at)) && !network.test(after(text, at + value.length))) continue;
        add(spans, [{ 0: value, 1: value, index: at }], 0.8, 'a handle near the name of a network');
      }
    }
    for (const match of matchesOf(labelled, text)) {
      if (isWord(match[0], match[1]!, match[2]!)) continue;
      add(spans, [{ 0: match[0], 1: match[2]!, index: match.index }], 0.9, 'after the words for a user name');
    }
    if (placesOfWords(networks, text)) {
      for (const match of matchesOf(skypeAround, text)) {
        add(
          spans,
          [{ 0: match[0], 1: (match[1] ?? match[2])!, index: match.index }],
          0.75,
          'beside the name of a network',
        );
      }
    }
    return withoutOverlaps(spans, byConfidence);
  },
};

export default detector;

/** Adds the first group of each match unless it is a program's account. */
function add(
  spans: Span[],
  matches: Iterable<{ 0: string; 1?: string; index: number }>,
  confidence: number,
  reason: string,
): void {
  for (const { 0: whole, 1: name, index } of matches) {
    if (name === undefined || isServiceAccount(name)) continue;
    const start = index + whole.lastIndexOf(name);
    spans.push({ start, end: start + name.length, class: 'username', confidence, reason });
  }
}

/** A bare "user is" or "account as" begins a sentence; there the value has to look like an account. */
function isWord(whole: string, joint: string, value: string): boolean {
  if (word.test(value)) return true;
  const strong = /name|id|kennung|login|logged|LOGNAME|usuario|skype|twitter|identifiant|nick/i.test(
    whole.slice(0, -value.length),
  );
  if (/[:=]/.test(joint)) return !strong && !/[:=]["']?$/.test(whole.slice(0, -value.length)) && !/[\d._]/.test(value);
  return !/logged in as/i.test(whole) && !/[\d._@]/.test(value);
}
