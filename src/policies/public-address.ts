/**
 * Hosts that serve everybody and name no participant: resolvers of papers, registers of licences, schemas and terms, publishers,
 * archives of public data and code, programs and their documentation.
 */
const hosts: ReadonlySet<string> = new Set(
  `doi.org handle.net w3.org json-schema.org schemastore.org schema.org schemas.openxmlformats.org schemas.microsoft.com
  openxmlformats.org oasis-open.org xmlns.com xml.org xmlsoap.org purl.org purl.obolibrary.org obofoundry.org identifiers.org
  ietf.org rfc-editor.org iso.org hl7.org hl7.de fhir.org loinc.org snomed.info nema.org dicomstandard.org dicom.nema.org
  creativecommons.org opendatacommons.org opensource.org spdx.org gnu.org apache.org mozilla.org choosealicense.com
  unlicense.org neuroimaging.io bids-standard.org incf.org openneuro.org openfmri.org osf.io zenodo.org figshare.com
  datadryad.org dataverse.org nitrc.org neurovault.org neurosynth.org cognitiveatlas.org cogpo.org brainmap.org brain-map.org
  humanconnectome.org cancerimagingarchive.net physionet.org nda.nih.gov nih.gov europepmc.org ebi.ac.uk ontobee.org
  scicrunch.org hedtags.org biorxiv.org medrxiv.org arxiv.org psyarxiv.com nature.com sciencedirect.com elsevier.com
  springer.com springeropen.com biomedcentral.com wiley.com frontiersin.org plos.org oup.com pnas.org cell.com jneurosci.org
  mdpi.com ieee.org acm.org sagepub.com tandfonline.com cambridge.org mitpress.mit.edu semanticscholar.org wikipedia.org
  github.com githubusercontent.com gitlab.com bitbucket.org readthedocs.io readthedocs.org python.org pypi.org anaconda.org
  r-project.org npmjs.com docker.com mathworks.com datalad.org templateflow.org nipreps.org fmriprep.org mne.tools nipy.org
  fieldtriptoolbox.org fsl.fmrib.ox.ac.uk fil.ion.ucl.ac.uk surfer.nmr.mgh.harvard.edu afni.nimh.nih.gov sccn.ucsd.edu
  brainproducts.com siemens-healthineers.com gehealthcare.com philips.com`.split(/\s+/),
);

/**
 * Whether a web address leads to a public place where nobody's own page is. One with a user or password in it never does.
 * @param address with or without its scheme
 */
export function isPublicAddress(address: string): boolean {
  const authority = address.replace(/^[a-z][a-z\d+.-]*:\/\//i, '').split(/[/?#\\]/, 1)[0]!;
  if (authority.includes('@')) return false;
  const labels = authority.replace(/:\d*$/, '').toLowerCase().split('.');
  return labels.some((_, index) => hosts.has(labels.slice(index).join('.')));
}
