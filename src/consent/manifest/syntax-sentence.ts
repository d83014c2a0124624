import type { SyntaxMistakeKind } from './json-tree.ts';

const member = 'as in { "schemaVersion": 1, "terms": {} }';

/** For each mistake what is wrong, what was expected, and an example. */
const sentences: Readonly<Record<SyntaxMistakeKind, string>> = {
  InvalidSymbol:
    'JSON has no such word: expected text in double quotes, a number, true, false, null, an object or a list, as in "aiTraining": "not-allowed".',
  InvalidNumberFormat:
    'JSON has no such number: expected digits without a zero before them, as in "ageOfMajority": 18.',
  PropertyNameExpected: `A key is missing: expected a name in double quotes and a colon, ${member}.`,
  ValueExpected:
    'A value is missing: expected text, a number, an object or a list, as in "committee": "Ethics committee".',
  ColonExpected: 'A colon is missing: expected one between key and value, as in "schemaVersion": 1.',
  CommaExpected: `A comma is missing: expected one between two entries, ${member}.`,
  CloseBraceExpected: `A brace is missing: expected "}" at the end of the object, ${member}.`,
  CloseBracketExpected: 'A bracket is missing: expected "]" at the end of the list, as in "duo": ["GRU", "NPU"].',
  EndOfFileExpected: `Something stands behind the end of the object: expected one object and nothing after it, ${member}.`,
  InvalidCommentToken:
    'JSON has no comments: expected the key or value alone, with what there is to explain kept in another file such as "README".',
  UnexpectedEndOfComment:
    'A comment is never closed, and JSON has none: expected the key or value alone, as in "schemaVersion": 1.',
  UnexpectedEndOfString:
    'A text is never closed: expected a double quote at its end, as in "name": "University Hospital".',
  UnexpectedEndOfNumber: 'A number ends too early: expected digits, as in "ageOfMajority": 18.',
  InvalidUnicode: 'An escape is incomplete: expected four hexadecimal digits after \\u, as in "\\u00e9".',
  InvalidEscapeCharacter:
    'A backslash stands before a character that needs none: expected it doubled where it is meant, as in "forms\\\\v1.pdf".',
  InvalidCharacter:
    'A character stands in a text that JSON does not allow there: expected a line break or tab as an escape, as in "first\\nsecond".',
  '<unknown ParseErrorCode>': `This is no JSON: expected an object in braces, ${member}.`,
  TrailingComma: 'A comma stands before the closing bracket: expected none after the last entry, as in ["GRU", "NPU"].',
  Depth: `Brackets are nested too deep to be consent: expected an object of few levels, ${member}.`,
  Empty: `The file is empty: expected an object in braces, ${member}.`,
};

/** What is said of a mistake in JSON: one sentence that holds nothing of the text. */
export function syntaxSentence(kind: SyntaxMistakeKind): string {
  return sentences[kind];
}
