import { licencesIn } from './licence-in-text.ts';
import { softwareLicences } from './licences.ts';

/** A line of its own that gives the licence, in a list, in bold or as the text of a badge as well. */
const labelled = /^[^\p{L}]*(?:data\s?(?:set)?\s+)?licen[cs]e\W{0,4}:/iu;

/** Who speaks of a dataset in this way speaks of the one that the text stands in. */
const ofThisDataset =
  /^\W*(?:(?:(?:this|the|our|all|these)\s+(?:(?:raw|imaging|MRI|EEG|MEG|CT|entire|full|whole|present|accompanying)\s+)?)?(?:data|datasets?|data\s?sets?|database|images|recordings|scans))\s+(?:(?:is|are|was|were|has\s+been|have\s+been)\s+)?(?:\w+ly\s+)?(?:released|licen[cs]ed|published|distributed|shared|provided|dedicated|placed|(?:made\s+)?(?:\w+ly\s+)?available)\b/i;

/** What is said of something else, of another time, or not at all. */
const ofSomethingElse =
  /\b(?:code|scripts?|software|tool(?:box|kit|s)?|packages?|pipelines?|programs?|source|librar(?:y|ies)|notebooks?|weights|plug-?ins?|not|never|no(?![\s-]*deriv)|nor|will|would|may|might|should|if|until|unless|except|formerly|previously|originally|instead)\b|n[\u2019']t\b/i;

/**
 * The lines and sentences of a text for people, as a README, that put the dataset under a licence: `License: CC BY 4.0`, `This dataset
 * is released under CC0`. Nothing is taken from sentences about code or another dataset, from a licence for software, from quotations
 * and examples of code, and from what is only planned, denied or under a condition.
 * @returns each as it stands there, in the order of the text
 */
export function licenceStatements(text: string): string[] {
  return sentencesOf(text).filter(
    (sentence) =>
      (labelled.test(sentence) || ofThisDataset.test(sentence)) &&
      !ofSomethingElse.test(sentence) &&
      isOfData(licencesIn(sentence).map(({ licence }) => licence.id)),
  );
}

function isOfData(ids: readonly string[]): boolean {
  return ids.length > 0 && !ids.some((id) => softwareLicences.has(id));
}

/** A sentence may go on in the next line; a heading, an item of a list and a line with a label may not. The dot of `4.0` ends none. */
function sentencesOf(text: string): string[] {
  const prose = text
    .replace(/\r\n?/g, '\n')
    .replace(/^ {0,3}(```|~~~)[^\n]*\n[\s\S]*?(?:^ {0,3}\1[^\n]*$|$(?![\s\S]))/gm, '\n')
    .replace(/^(?: {4}|\t| {0,3}>)[^\n]*$/gm, '');
  return prose
    .split(/\n\s*\n|\n(?=\s*(?:[-*+#|]|\d+[.)]\s|[^\n:]{0,40}:))|(?<=[.!?;])\s+(?=[\p{Lu}*_[])/u)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence !== '' && sentence.length <= longest);
}

/** A longer one says more than which licence it is. In UTF-16 units. */
const longest = 400;
