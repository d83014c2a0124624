/** Names under which encoders write of themselves. */
const encoder =
  'Independent JPEG Group|IJG|libjpeg(?:-turbo)?|mozjpeg|Intel(?:\\(R\\))? JPEG Library|LEAD Technologies|LEADTOOLS|JasPer|OpenJPEG|OpenJPH|Kakadu|Kdu|CharLS|DCMTK|dcmjpeg|GDCM|FFmpeg|Lavc|ImageMagick|GraphicsMagick|Aware|Grok|Pegasus|PICTools|Accusoft|fo-dicom|pylibjpeg|(?:Stanford )?PVRG|Adobe Photoshop|Adobe ImageReady|(?:The )?GIMP|AppleMark';
/**
 * What follows such a name: versions, and words of the trade. Neither a name nor a date is among them. No text can be taken apart in two
 * ways, so that one that does not match is soon known not to.
 */
const tail = `(?:[\\s,:()/-]*(?:${encoder}|v(?:er(?:sion)?)?\\.?|release|library|encoder|codec|software|transcoder|JPEG(?:-LS|-?XL)?|lossless|lossy|quality|default|using|by|and|Inc\\.?|Corp\\.?|\\xa8|[=]|\\d{1,4}(?:\\.\\d{1,4}){0,4}[a-uw-z]?(?!\\d|\\.\\d)))*[\\s.)]*`;

/**
 * What encoders write into a comment of their own accord, as a whole: their name and version, the quality, and numbers of layers. From the
 * sources of gd, libjpeg, Kakadu, OpenJPEG, JasPer and FFmpeg, and from what toolkits of DICOM wrote into files.
 */
const wholeComments = [
  /^CREATOR: gd-jpeg v[\d.]+ \(using IJG JPEG v\d+[a-z]?\)(,? (default )?quality( = \d+)?)?$/,
  /^Kdu-Layer-Info: [\w\s{}()/.,+\-:|]*$/,
  new RegExp(
    `^(?:Creator: |(?:File )?(?:created|written|encoded|compressed|generated|made) (?:by|with) )?(?:the )?(?:${encoder})${tail}$`,
    'i',
  ),
];

/** A longer comment says more than by what it was encoded, but for the layers of Kakadu. */
const longest = 4_096;

/** Whether a comment of a picture says by what it was encoded, and nothing else. @param text without its padding */
export function isEncoderComment(text: string): boolean {
  if (text.length > longest) return false;
  const plain = text.replace(/[\0\s]+$/, '').trim();
  return wholeComments.some((pattern) => pattern.test(plain));
}
