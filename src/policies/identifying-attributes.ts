/**
 * DICOM attributes whose value is an identifier: keywords of PS3.6 under "class role", reviewed one by one against
 * PS3.15 Table E.1-1 and the list of 45 CFR 164.514(b)(2)(i).
 *
 * - Instance UIDs lead back to one person's record and have the role `patient`; UIDs of devices, palettes and media `device`.
 * - Calibration, manufacture and installation belong to a device, an attribute's modification to the program that made it.
 * - The places that an order names (ward, reading room, station) are parts of an institution.
 */
export const identifyingAttributes = {
  'name patient': `
    PatientName OtherPatientNames PatientBirthName
  `,
  'name relative': `
    PatientMotherBirthName ResponsiblePerson
  `,
  'name unknown': `
    PersonName VerbalSourceTrial SelectorPNValue
  `,
  'name staff': `
    ReferringPhysicianName ConsultingPhysicianName PhysiciansOfRecord PerformingPhysicianName
    NameOfPhysiciansReadingStudy OperatorsName CameraOwnerName RequestingPhysician ScheduledPerformingPhysicianName
    NamesOfIntendedRecipientsOfResults OrderEnteredBy HumanPerformerName VerifyingObserverName CurrentObserverTrial
    ContentCreatorName TopicAuthor ROIInterpreter ReviewerName InterpretationRecorder InterpretationTranscriber
    InterpretationAuthor PhysicianApprovingInterpretation DistributionName
  `,
  'mrn patient': `
    PatientID OtherPatientIDs MedicalRecordLocator
  `,
  'health-id patient': `
    InsurancePlanIdentification
  `,
  'accession patient': `
    AccessionNumber SpecimenAccessionNumber
  `,
  'other-id patient': `
    AdmissionID ServiceEpisodeID PlacerOrderNumberProcedure FillerOrderNumberProcedure
    PlacerOrderNumberImagingServiceRequest FillerOrderNumberImagingServiceRequest BarcodeValue
  `,
  // They number a trial's code, a study, a step or a specimen: whoever runs the archive can look the person up, nobody else.
  'other-id unknown': `
    ClinicalTrialSubjectID ClinicalTrialSubjectReadingID StudyID ScheduledProcedureStepID PerformedProcedureStepID
    RequestedProcedureID ContainerIdentifier SpecimenIdentifier SlideIdentifier ResultsID InterpretationID
  `,
  'birth-date patient': `
    PatientBirthDate PatientBirthDateInAlternativeCalendar
  `,
  'date unknown': `
    SelectorDAValue SelectorDTValue
  `,
  'date device': `
    DateOfGainCalibration CalibrationDate DateOfLastCalibration DateTimeOfLastCalibration CalibrationDateTime
    DateOfManufacture DateOfInstallation DateOfLastDetectorCalibration SOPAuthorizationDateTime
    AttributeModificationDateTime SourceStrengthReferenceDate
  `,
  'address patient': `
    PatientAddress
  `,
  'address staff': `
    InstitutionAddress ReferringPhysicianAddress PersonAddress DistributionAddress
  `,
  'address unknown': `
    AddressTrial
  `,
  'phone patient': `
    PatientTelephoneNumbers PatientTelecomInformation
  `,
  'phone staff': `
    ReferringPhysicianTelephoneNumbers PersonTelephoneNumbers PersonTelecomInformation OrderCallbackPhoneNumber
    OrderCallbackTelecomInformation
  `,
  'phone unknown': `
    TelephoneNumberTrial
  `,
  'geo patient': `
    RegionOfResidence
  `,
  'gps patient': `
    GPSLatitude GPSLongitude GPSDestLatitude GPSDestLongitude
  `,
  'age patient': `
    PatientAge
  `,
  'age unknown': `
    SelectorASValue
  `,
  'occupation patient': `
    Occupation
  `,
  'organization staff': `
    InstitutionName InstitutionalDepartmentName IssuerOfPatientID ResponsibleOrganization ClinicalTrialSiteName
    ClinicalTrialCoordinatingCenterName ClinicalTrialProtocolEthicsCommitteeName StudyIDIssuer
    ScheduledStudyLocation RequestingService IssuerOfAdmissionID ScheduledPatientInstitutionResidence
    IssuerOfServiceEpisodeID CurrentPatientLocation PatientInstitutionResidence ScheduledProcedureStepLocation
    PerformedLocation RequestedProcedureLocation OrderEntererLocation HumanPerformerOrganization
    VerifyingOrganization SourceOfPreviousValues ResultsIDIssuer InterpretationIDIssuer
  `,
  'other-id staff': `
    ClinicalTrialSiteID
  `,
  'other-id device': `
    RetrieveAETitle StationAETitle NetworkID StationName ModifyingDeviceID ScheduledStudyLocationAETitle
    ScheduledStationAETitle ScheduledStationName PerformedStationAETitle PerformedStationName ReceivingAE
    RequestingAE ModifyingSystem Originator DestinationAE TreatmentMachineName
  `,
  'device-serial device': `
    LensSerialNumber DeviceSerialNumber PlateID GeneratorID GridID CassetteID GantryID UniqueDeviceIdentifier
    DetectorID XRaySourceID XRayDetectorID ContainerComponentID SourceSerialNumber RTAccessoryHolderSlotID
    RTAccessoryDeviceSlotID DeviceAlternateIdentifier ManufacturerDeviceIdentifier
  `,
  'uid device': `
    InstanceCreatorUID DeviceUID PaletteColorLookupTableUID LargePaletteColorLookupTableUID
    TemplateExtensionOrganizationUID TemplateExtensionCreatorUID StorageMediaFileSetUID
  `,
  'uid patient': `
    AffectedSOPInstanceUID RequestedSOPInstanceUID MediaStorageSOPInstanceUID ReferencedSOPInstanceUIDInFile
    AcquisitionUID SOPInstanceUID PyramidUID FailedSOPInstanceUIDList ReferencedSOPInstanceUID TransactionUID
    IrradiationEventUID TargetUID StudyInstanceUID SeriesInstanceUID FrameOfReferenceUID
    SynchronizationFrameOfReferenceUID ConcatenationUID DimensionOrganizationUID MultiplexGroupUID SpecimenUID
    ReferencedGeneralPurposeScheduledProcedureStepTransactionUID UID ObservationUID ReferencedObservationUIDTrial
    ObservationSubjectUIDTrial TrackingUID SourceFrameOfReferenceUID AnnotationGroupUID FiducialUID
    PresentationDisplayCollectionUID PresentationSequenceCollectionUID DigitalSignatureUID
    ReferencedFrameOfReferenceUID RelatedFrameOfReferenceUID DoseReferenceUID ReferencedDoseReferenceUID
    TreatmentPositionGroupUID PatientSetupUID TreatmentSessionUID ReferencedTreatmentPositionGroupUID
    ConceptualVolumeUID ReferencedConceptualVolumeUID ConstituentConceptualVolumeUID SourceConceptualVolumeUID
    ReferencedFiducialsUID RTTreatmentPhaseUID DosimetricObjectiveUID ReferencedDosimetricObjectiveUID
  `,
  'date patient': `
    InstanceCreationDate InstanceCoercionDateTime StudyDate SeriesDate AcquisitionDate ContentDate OverlayDate
    CurveDate AcquisitionDateTime LastMenstrualDate GPSTimeStamp GPSDateStamp DateOfSecondaryCapture
    RadiopharmaceuticalStartDateTime RadiopharmaceuticalStopDateTime FrameAcquisitionDateTime FrameReferenceDateTime
    SourceStartDateTime SourceEndDateTime StartAcquisitionDateTime EndAcquisitionDateTime FunctionalSyncPulse
    DecayCorrectionDateTime ExclusionStartDateTime InstructionPerformedDateTime ContributionDateTime
    ModifiedImageDate StudyVerifiedDate StudyReadDate ScheduledStudyStartDate ScheduledStudyStopDate
    StudyArrivalDate StudyCompletionDate ScheduledAdmissionDate ScheduledDischargeDate AdmittingDate DischargeDate
    ImpedanceMeasurementDateTime ScheduledProcedureStepStartDate ScheduledProcedureStepEndDate
    PerformedProcedureStepStartDate PerformedProcedureStepEndDate IssueDateOfImagingServiceRequest
    ScheduledProcedureStepStartDateTime ScheduledProcedureStepExpirationDateTime
    ScheduledProcedureStepModificationDateTime ExpectedCompletionDateTime PerformedProcedureStepStartDateTime
    PerformedProcedureStepEndDateTime ProcedureStepCancellationDateTime FindingsGroupRecordingDateTrial
    VerificationDateTime ObservationDateTime ObservationStartDateTime ParticipationDateTime
    DateOfDocumentOrVerbalTransactionTrial DateTime Date ReferencedDateTime ObservationDateTrial
    HL7DocumentEffectiveTime ApprovalStatusDateTime SubstanceAdministrationDateTime AssertionDateTime
    AssertionExpirationDateTime PresentationCreationDate DigitalSignatureDateTime CreationDate StructureSetDate
    ROIDateTime ROIObservationDateTime TreatmentControlPointDate FirstTreatmentDate MostRecentTreatmentDate
    SafePositionExitDate SafePositionReturnDate TreatmentDate RTPlanDate TreatmentToleranceViolationDateTime
    RecordedRTControlPointDateTime InterlockDateTime OverrideDateTime BeamHoldTransitionDateTime ReviewDate
    IntendedPhaseStartDate IntendedPhaseEndDate InterpretationRecordedDate InterpretationTranscriptionDate
    InterpretationApprovalDate
  `,
} as const;
