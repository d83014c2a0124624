// Generated from the files of src/rules by `npm run generate`. To add one, add its file.
import type { Rule } from '../model/rule.ts';
import biometricRecognizableFeatures from './biometric/recognizable-features.ts';
import biometricVideo from './biometric/video.ts';
import biometricVoice from './biometric/voice.ts';
import consentAiTraining from './consent/ai-training.ts';
import consentAuthorization from './consent/authorization.ts';
import consentBrokenClaim from './consent/broken-claim.ts';
import consentCommercialUse from './consent/commercial-use.ts';
import consentContradictingRows from './consent/contradicting-rows.ts';
import consentDataUseCode from './consent/data-use-code.ts';
import consentDataWithoutConsent from './consent/data-without-consent.ts';
import consentDeidentificationMarkers from './consent/deidentification-markers.ts';
import consentDisclosureEntry from './consent/disclosure-entry.ts';
import consentDisclosureLog from './consent/disclosure-log.ts';
import consentDisclosureRecipient from './consent/disclosure-recipient.ts';
import consentDisclosureWithoutConsent from './consent/disclosure-without-consent.ts';
import consentDistributionFlag from './consent/distribution-flag.ts';
import consentDistributionTerms from './consent/distribution-terms.ts';
import consentEthicsApproval from './consent/ethics-approval.ts';
import consentFaceImages from './consent/face-images.ts';
import consentFormDocument from './consent/form-document.ts';
import consentFutureUse from './consent/future-use.ts';
import consentImpossibleDates from './consent/impossible-dates.ts';
import consentInvalidRecord from './consent/invalid-record.ts';
import consentLegalBasis from './consent/legal-basis.ts';
import consentLicence from './consent/licence.ts';
import consentMissingManifest from './consent/missing-manifest.ts';
import consentMissingRecord from './consent/missing-record.ts';
import consentPublicHosting from './consent/public-hosting.ts';
import consentReachedMajority from './consent/reached-majority.ts';
import consentRecordForNobody from './consent/record-for-nobody.ts';
import consentRecordsDisagree from './consent/records-disagree.ts';
import consentRetention from './consent/retention.ts';
import consentStoragePlace from './consent/storage-place.ts';
import consentSubjectWithoutRecord from './consent/subject-without-record.ts';
import consentThirdParty from './consent/third-party.ts';
import consentUseNotCovered from './consent/use-not-covered.ts';
import consentWithdrawnAfterDisclosure from './consent/withdrawn-after-disclosure.ts';
import hygieneHiddenBytes from './hygiene/hidden-bytes.ts';
import hygienePreamble from './hygiene/preamble.ts';
import hygieneTrailingData from './hygiene/trailing-data.ts';
import identifierAccession from './identifier/accession.ts';
import identifierAccount from './identifier/account.ts';
import identifierAddress from './identifier/address.ts';
import identifierAge from './identifier/age.ts';
import identifierBiometric from './identifier/biometric.ts';
import identifierBirthDate from './identifier/birth-date.ts';
import identifierCreditCard from './identifier/credit-card.ts';
import identifierDate from './identifier/date.ts';
import identifierDeclaredColumn from './identifier/declared-column.ts';
import identifierDeviceSerial from './identifier/device-serial.ts';
import identifierDicomAttribute from './identifier/dicom-attribute.ts';
import identifierDriverLicense from './identifier/driver-license.ts';
import identifierEmail from './identifier/email.ts';
import identifierGeo from './identifier/geo.ts';
import identifierGps from './identifier/gps.ts';
import identifierHealthId from './identifier/health-id.ts';
import identifierIban from './identifier/iban.ts';
import identifierIp from './identifier/ip.ts';
import identifierKeyFile from './identifier/key-file.ts';
import identifierKnownTerm from './identifier/known-term.ts';
import identifierLeftElsewhere from './identifier/left-elsewhere.ts';
import identifierLinkedPseudonyms from './identifier/linked-pseudonyms.ts';
import identifierMac from './identifier/mac.ts';
import identifierMrn from './identifier/mrn.ts';
import identifierName from './identifier/name.ts';
import identifierNationalId from './identifier/national-id.ts';
import identifierOccupation from './identifier/occupation.ts';
import identifierOrderedPseudonym from './identifier/ordered-pseudonym.ts';
import identifierOrganization from './identifier/organization.ts';
import identifierOtherId from './identifier/other-id.ts';
import identifierPartlyCleanedSeries from './identifier/partly-cleaned-series.ts';
import identifierPassport from './identifier/passport.ts';
import identifierPhone from './identifier/phone.ts';
import identifierPlate from './identifier/plate.ts';
import identifierPostcode from './identifier/postcode.ts';
import identifierPrivateAttribute from './identifier/private-attribute.ts';
import identifierRecoverableBirthDate from './identifier/recoverable-birth-date.ts';
import identifierRecoverableDate from './identifier/recoverable-date.ts';
import identifierRemovedByProfile from './identifier/removed-by-profile.ts';
import identifierSharedNumber from './identifier/shared-number.ts';
import identifierSoftwareHost from './identifier/software-host.ts';
import identifierSplitValue from './identifier/split-value.ts';
import identifierSsn from './identifier/ssn.ts';
import identifierUidContent from './identifier/uid-content.ts';
import identifierUid from './identifier/uid.ts';
import identifierUrl from './identifier/url.ts';
import identifierUsername from './identifier/username.ts';
import identifierVin from './identifier/vin.ts';
import identifierWeakPseudonym from './identifier/weak-pseudonym.ts';
import integrityConflictingPatient from './integrity/conflicting-patient.ts';
import integrityConversionLost from './integrity/conversion-lost.ts';
import integrityDanglingReference from './integrity/dangling-reference.ts';
import integrityGeometryLost from './integrity/geometry-lost.ts';
import integrityIntervalLost from './integrity/interval-lost.ts';
import integrityMissingAttribute from './integrity/missing-attribute.ts';
import integritySeriesSplit from './integrity/series-split.ts';
import integritySuvLost from './integrity/suv-lost.ts';
import outlierAcquisitionFingerprint from './outlier/acquisition-fingerprint.ts';
import outlierAgeOver89 from './outlier/age-over-89.ts';
import outlierExtremeValue from './outlier/extreme-value.ts';
import outlierHomogeneousClass from './outlier/homogeneous-class.ts';
import outlierRareCategory from './outlier/rare-category.ts';
import outlierRareCondition from './outlier/rare-condition.ts';
import outlierSkewedClass from './outlier/skewed-class.ts';
import outlierSmallClass from './outlier/small-class.ts';
import outlierUniqueCombination from './outlier/unique-combination.ts';
import outlierZipPopulation from './outlier/zip-population.ts';
import pixelBurnedInAnnotation from './pixel/burned-in-annotation.ts';
import pixelSecondPicture from './pixel/second-picture.ts';
import pixelSlideLabel from './pixel/slide-label.ts';

export const rules: readonly Rule[] = [
  biometricRecognizableFeatures,
  biometricVideo,
  biometricVoice,
  consentAiTraining,
  consentAuthorization,
  consentBrokenClaim,
  consentCommercialUse,
  consentContradictingRows,
  consentDataUseCode,
  consentDataWithoutConsent,
  consentDeidentificationMarkers,
  consentDisclosureEntry,
  consentDisclosureLog,
  consentDisclosureRecipient,
  consentDisclosureWithoutConsent,
  consentDistributionFlag,
  consentDistributionTerms,
  consentEthicsApproval,
  consentFaceImages,
  consentFormDocument,
  consentFutureUse,
  consentImpossibleDates,
  consentInvalidRecord,
  consentLegalBasis,
  consentLicence,
  consentMissingManifest,
  consentMissingRecord,
  consentPublicHosting,
  consentReachedMajority,
  consentRecordForNobody,
  consentRecordsDisagree,
  consentRetention,
  consentStoragePlace,
  consentSubjectWithoutRecord,
  consentThirdParty,
  consentUseNotCovered,
  consentWithdrawnAfterDisclosure,
  hygieneHiddenBytes,
  hygienePreamble,
  hygieneTrailingData,
  identifierAccession,
  identifierAccount,
  identifierAddress,
  identifierAge,
  identifierBiometric,
  identifierBirthDate,
  identifierCreditCard,
  identifierDate,
  identifierDeclaredColumn,
  identifierDeviceSerial,
  identifierDicomAttribute,
  identifierDriverLicense,
  identifierEmail,
  identifierGeo,
  identifierGps,
  identifierHealthId,
  identifierIban,
  identifierIp,
  identifierKeyFile,
  identifierKnownTerm,
  identifierLeftElsewhere,
  identifierLinkedPseudonyms,
  identifierMac,
  identifierMrn,
  identifierName,
  identifierNationalId,
  identifierOccupation,
  identifierOrderedPseudonym,
  identifierOrganization,
  identifierOtherId,
  identifierPartlyCleanedSeries,
  identifierPassport,
  identifierPhone,
  identifierPlate,
  identifierPostcode,
  identifierPrivateAttribute,
  identifierRecoverableBirthDate,
  identifierRecoverableDate,
  identifierRemovedByProfile,
  identifierSharedNumber,
  identifierSoftwareHost,
  identifierSplitValue,
  identifierSsn,
  identifierUidContent,
  identifierUid,
  identifierUrl,
  identifierUsername,
  identifierVin,
  identifierWeakPseudonym,
  integrityConflictingPatient,
  integrityConversionLost,
  integrityDanglingReference,
  integrityGeometryLost,
  integrityIntervalLost,
  integrityMissingAttribute,
  integritySeriesSplit,
  integritySuvLost,
  outlierAcquisitionFingerprint,
  outlierAgeOver89,
  outlierExtremeValue,
  outlierHomogeneousClass,
  outlierRareCategory,
  outlierRareCondition,
  outlierSkewedClass,
  outlierSmallClass,
  outlierUniqueCombination,
  outlierZipPopulation,
  pixelBurnedInAnnotation,
  pixelSecondPicture,
  pixelSlideLabel,
].flat();
