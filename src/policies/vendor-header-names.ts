/**
 * What entries of vendors' private headers are called, as normalised names under "class role": Siemens CSA headers and
 * measurement protocols. Those that are called like an attribute of DICOM (`PatientName`, `DeviceSerialNumber`) mean what it means.
 */
export const vendorHeaderNames: Readonly<Record<string, string>> = {
  'name patient': 't_patient_name t_patients_name patients_name t_patient_last_name t_patient_first_name',
  'name staff': `t_perf_physicians_name t_performing_physicians_name t_ref_physician t_referring_physician
    t_operators_name t_operator_name t_physician`,
  'mrn patient': 't_patient_id t_patients_id',
  'birth-date patient':
    'patient_birth_day t_patient_birth_day t_patients_birth_day t_patient_birth_date ul_patient_birth_date',
  'date patient': 't_study_date t_series_date ul_study_date ul_date t_acquisition_date',
  'accession patient': 't_accession_number',
  'uid patient': `t_reference_image t_frame_of_reference frame_of_reference patient_loid study_loid series_loid
    t_study_instance_uid t_series_instance_uid`,
  'organization staff': 't_institution_name t_institution',
  'address staff': 't_institution_address',
  'device-serial device': 't_device_serial_number t_serial_number t_system_serial_number ul_serial_number',
};

/** Entries in whose values no identifier is expected: coils, sequences' inner names, versions with the day of a build. */
export const harmlessVendorHeaderNames = `t_baseline_string t_measured_baseline_string tdefault_evaprot t_coil_class t_coil_id
  t_element ice_dims coil_string ima_coil_string used_channel_string acquisition_matrix_text gradient_mode
  long_model_name t_system_type mr_protocol_version l_offset_x l_offset_y l_offset_z al_shim_current l_frequency
  fl_reference_amplitude transmitter_calibration sar`;

/** Entries that say what an attribute of the patient says, whatever becomes of the attribute, by their names as written. */
export const patientCharacteristics: ReadonlyMap<string, string> = new Map([
  ['UsedPatientWeight', 'PatientWeight'],
  ['flUsedPatientWeight', 'PatientWeight'],
  ['flPatientWeight', 'PatientWeight'],
  ['PatientWeight', 'PatientWeight'],
  ['flPatientHeight', 'PatientSize'],
  ['PatientSize', 'PatientSize'],
  ['flPatientAge', 'PatientAge'],
  ['PatientAge', 'PatientAge'],
  ['lPatientSex', 'PatientSex'],
  ['PatientSex', 'PatientSex'],
]);
