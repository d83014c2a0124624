import redactPii from 'redact-pii';
import type { Peer } from './peers.ts';
import { replacedSpans } from './placeholders.ts';
import { classOfRedactionWord, redactionWord } from './redaction-words.ts';

const redactor = new redactPii.SyncRedactor();

const peer: Peer = {
  title: 'redact-pii 3.4.0',
  find: (text) => replacedSpans(text, redactor.redact(text), redactionWord, classOfRedactionWord),
  run: (text) => redactor.redact(text),
};

export default peer;
