import assert from 'node:assert/strict';
import { markdownText } from '../../src/model/markdown-text.ts';

describe('markdownText', () => {
  for (const [text, shown] of Object.entries({
    'A cohort of 8 people': 'A cohort of 8 people',
    '*bold* _it_ `code` ~no~': '\\*bold\\* \\_it\\_ \\`code\\` \\~no\\~',
    '<img src=x onerror=alert(1)>': '\\<img src=x onerror=alert(1)\\>',
    '[link](command:x) | $(bug)': '\\[link\\](command:x) \\| \\$(bug)',
    'first\nsecond\t third': 'first second third',
    '&lt; #1 {a} \\': '\\&lt; \\#1 \\{a\\} \\\\',
    'to @somebody': 'to @\u200bsomebody',
  })) {
    it(`keeps ${JSON.stringify(text)} a text`, () => assert.equal(markdownText(text), shown));
  }
});
