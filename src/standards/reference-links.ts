/** How references are cited, and where each can be read: the publisher's own address. */
const publishers: readonly { cited: RegExp; address: (match: RegExpExecArray) => string }[] = [
  {
    // Code of Federal Regulations, title and section: 45 CFR 164.514(b)(2)(i)(R).
    cited: /^(\d+) CFR (\d+)\.(\d+)/,
    address: ([, title, part, section]) => `https://www.ecfr.gov/current/title-${title}/section-${part}.${section}`,
  },
  {
    // General Data Protection Regulation, Regulation (EU) 2016/679.
    cited: /^GDPR (Art\.|recital)/,
    address: () => 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  {
    // The DICOM standard, by part and, for the tables of the confidentiality profiles, by section.
    cited: /^PS3\.15 E\.1-1/,
    address: () => 'https://dicom.nema.org/medical/dicom/current/output/chtml/part15/chapter_E.html#table_E.1-1',
  },
  {
    cited: /^PS3\.15 (E[.\d]*\d)/,
    address: ([, section]) => `https://dicom.nema.org/medical/dicom/current/output/chtml/part15/sect_${section}.html`,
  },
  {
    cited: /^PS3\.(3|5) ((?:[AC]\.)?[\d.]+)/,
    address: ([, part, section]) =>
      `https://dicom.nema.org/medical/dicom/current/output/chtml/part0${part}/sect_${section}.html`,
  },
  {
    cited: /^PS3\.10 ([\d.]+)/,
    address: ([, section]) => `https://dicom.nema.org/medical/dicom/current/output/chtml/part10/sect_${section}.html`,
  },
  {
    // A term of the Data Use Ontology, by its OBO identifier.
    cited: /^DUO:(\d{7})/,
    address: ([, id]) => `http://purl.obolibrary.org/obo/DUO_${id}`,
  },
  {
    cited: /^GA4GH Data Use Ontology/,
    address: () => 'https://www.ga4gh.org/product/data-use-ontology-duo/',
  },
  {
    // World Medical Association, ethical principles for medical research involving human participants.
    cited: /^Declaration of Helsinki/,
    address: () => 'https://www.wma.net/policies-post/wma-declaration-of-helsinki/',
  },
  {
    cited: /^CC BY 4\.0/,
    address: () => 'https://creativecommons.org/licenses/by/4.0/legalcode',
  },
  {
    cited: /^(CVE-\d{4}-\d+)/,
    address: ([, id]) => `https://nvd.nist.gov/vuln/detail/${id}`,
  },
  {
    cited: /^PS3\.16 CID (\d+)/,
    address: ([, id]) => `https://dicom.nema.org/medical/dicom/current/output/chtml/part16/sect_CID_${id}.html`,
  },
  {
    // Sweeney, k-anonymity: a model for protecting privacy, IJUFKS 10(5), 2002.
    cited: /^Sweeney 2002/,
    address: () => 'https://doi.org/10.1142/S0218488502001648',
  },
  {
    // The first step for data analysis: DICOM to NIfTI conversion, Journal of Neuroscience Methods 264, 2016.
    cited: /^Li et al\. 2016/,
    address: () => 'https://doi.org/10.1016/j.jneumeth.2016.03.001',
  },
  {
    // The QIBA profile for FDG PET/CT as an imaging biomarker, Radiology 294(3), 2020.
    cited: /^Kinahan et al\. 2020/,
    address: () => 'https://doi.org/10.1148/radiol.2019191882',
  },
  {
    cited: /^REDCap data dictionary/,
    address: () => 'https://projectredcap.org/software/',
  },
  {
    // A recursive search algorithm for statistical disclosure assessment, Data Mining and Knowledge Discovery 16, 2008.
    cited: /^Manning, Haglin, Keane 2008/,
    address: () => 'https://doi.org/10.1007/s10618-007-0078-6',
  },
  {
    // l-diversity: privacy beyond k-anonymity, ACM Transactions on Knowledge Discovery from Data 1(1), 2007.
    cited: /^Machanavajjhala et al\. 2007/,
    address: () => 'https://doi.org/10.1145/1217299.1217302',
  },
  {
    // t-closeness: privacy beyond k-anonymity and l-diversity, ICDE 2007.
    cited: /^Li, Li, Venkatasubramanian 2007/,
    address: () => 'https://doi.org/10.1109/ICDE.2007.367856',
  },
  {
    // Statistical Disclosure Control, Wiley 2012.
    cited: /^Hundepool et al\. 2012/,
    address: () => 'https://doi.org/10.1002/9781118348239',
  },
  {
    // How to detect and handle outliers, ASQC 1993, as the NIST/SEMATECH e-Handbook of Statistical Methods tells it.
    cited: /^Iglewicz & Hoaglin 1993/,
    address: () => 'https://www.itl.nist.gov/div898/handbook/eda/section3/eda35h.htm',
  },
  {
    // On orphan medicinal products.
    cited: /^Regulation \(EC\) No 141\/2000/,
    address: () => 'https://eur-lex.europa.eu/eli/reg/2000/141/oj',
  },
  {
    // Article 29 Working Party, opinion 05/2014 on anonymisation techniques.
    cited: /^WP216/,
    address: () =>
      'https://ec.europa.eu/justice/article-29/documentation/opinion-recommendation/files/2014/wp216_en.pdf',
  },
];

/** Where a reference of a rule can be read. @returns `undefined` for one that has no address of its own */
export function linkOf(reference: string): string | undefined {
  for (const { cited, address } of publishers) {
    const match = cited.exec(reference);
    if (match) return address(match);
  }
  return undefined;
}
