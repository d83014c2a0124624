import type { EthicsApproval } from './imported.ts';
import { dayOf } from './real-day.ts';

/** Texts that say that nobody was asked. */
const noApproval = /\b(?:no|not|without)\b[^.;]{0,40}\b(?:ethic|approv|irb|review)|^\s*(?:n\/?a|none)\W*$/i;
const waived = /\bwaive[dr]?\b/i;
/** What approves, as people call it. */
const body =
  /(?:ethic(?:s|al)?|review|research\s+protections?|IRB|REC|comit[eé]|kommission|committee|board|office|commission)/i;
const approvedBy =
  /\b(?:approved|reviewed|granted|waived|exempted)\s+(?:in\s+\d{4}\s+)?by\s+(?:the\s+)?([^.;,()]{3,160}?)(?=\s+(?:with|under|as|on|in|for|\(|protocol|number|ref)|[.;,()]|$)/i;
const inFront = /^(?:the\s+)?([^.;()]{3,160}?)\s*(?:\(|,\s*(?:protocol|approval|ref|no|nr|number)|:\s)/i;
/** A number has a digit; what stands in front of it says that it is one. */
const number =
  /(?:\b(?:protocols?|approval|identifier|reference|ref|number|no|nr|IRB|REC|EC|study|id)\b|#)[\s:.#-]*(?:(?:number|no|nr|id|identifier)[\s:.#]*)?((?:[A-Z]{1,8}[\s/-]?)?\d(?:[\w./-]*\w)?)/i;
/** What stands in brackets or at the end and is no year alone: "Ethics committee of the university (2021-044)". */
const bareNumber = /(?:\(|,\s*)((?=[\w./-]*\d)(?!(?:19|20)\d\d\s*(?:\)|$))[\w./-]*\w)\s*(?:\)|$)/;
const approvedOn = /\b(?:approved|dated|granted|on)\s+(?:on\s+)?(\d{4}-\d{2}-\d{2})\b/i;
const validUntil = /\b(?:valid|until|expires?|expiry|through)\s+(?:on\s+|until\s+|to\s+)?(\d{4}-\d{2}-\d{2})\b/i;

/**
 * An approval that is written as a sentence, as in `EthicsApprovals` of BIDS: "Army Human Research Protections Office (Protocol
 * ARL-20098-10051)".
 * @returns `undefined` where the text says that there is none
 */
export function ethicsInWords(text: string): EthicsApproval | undefined {
  if (noApproval.test(text) && !waived.test(text)) return undefined;
  const committee = [approvedBy, inFront]
    .map((pattern) => pattern.exec(text)?.[1]?.trim())
    .find((name) => body.test(name ?? ''));
  const withoutDays = text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, ' ');
  const numbered = (number.exec(withoutDays) ?? bareNumber.exec(withoutDays))?.[1];
  const on = dayOf(approvedOn.exec(text)?.[1]);
  const until = dayOf(validUntil.exec(text)?.[1]);
  return {
    committee: committee ?? text.trim(),
    ...(numbered === undefined ? {} : { number: numbered }),
    ...(on === undefined ? {} : { approvedOn: on }),
    ...(until === undefined ? {} : { validUntil: until }),
    ...(waived.test(text) ? { waiver: true } : {}),
  };
}
