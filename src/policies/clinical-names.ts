/**
 * What values of health records are called by the standards of HL7, as normalised names under "class role": fields of
 * version 2 messages (HL7 v2.5.1 chapters 3, 4 and 7: `PID-5`), elements of clinical documents (CDA R2:
 * `patient.name.family`) and of FHIR resources (R4: `Patient.name.family`).
 */
export const clinicalNames: Readonly<Record<string, string>> = {
  'name patient': `pid_5 pid_9 mrg_7
    patient_name patient_name_family patient_name_given patient_name_prefix patient_name_suffix patient_name_text
    patient_name_delimiter person_name_family person_name_given person_name_text subject_display patient_display
    associated_person_name associated_person_name_family associated_person_name_given
    playing_entity_name related_subject_name beneficiary_display individual_display`,
  'name relative': `pid_6 nk1_2 nk1_30 gt1_3 in1_16
    guardian_person_name guardian_person_name_family guardian_person_name_given patient_contact_name_family
    patient_contact_name_given patient_contact_name_text related_person_name_family related_person_name_given
    related_person_name_text related_person_name subject_name subject_name_family subject_name_given`,
  'name staff': `pv1_7 pv1_8 pv1_9 pv1_17 pv1_52 pd1_4 orc_10 orc_11 orc_12 orc_19 obr_10 obr_16 obr_28 obr_32 obr_33 obr_34
    obr_35 obx_16 evn_5 txa_5 txa_9 txa_10 txa_11 rol_4 dg1_16 pr1_8 pr1_11 pr1_12
    assigned_person_name assigned_person_name_family assigned_person_name_given assigned_person_name_prefix
    information_recipient_name_family information_recipient_name_given practitioner_name_family
    practitioner_name_given practitioner_name_text performer_display requester_display practitioner_display
    author_display recorder_display participant_display general_practitioner_display
    patient_general_practitioner_display`,
  'birth-date patient':
    'pid_7 nk1_16 gt1_8 in1_18 patient_birth_time person_birth_date related_person_birth_date subject_birth_time',
  'date patient': `pid_29 pid_33 evn_2 pv1_44 pv1_45 obr_7 obr_8 obr_14 obr_22 obr_36 obx_14 obx_19 orc_9 orc_15 dg1_5 pr1_5
    msh_7 txa_4 txa_6 effective_time effective_time_low effective_time_high effective_date_time
    effective_period_start effective_period_end period_start period_end issued recorded_date authored_on
    performed_date_time performed_period_start performed_period_end onset_date_time abatement_date_time
    occurrence_date_time collected_date_time patient_deceased_date_time imaging_study_started`,
  'mrn patient': `pid_2 pid_3 pid_4 pid_18 pv1_19 pv1_50 mrg_1 mrg_3 mrg_4
    patient_role_id patient_id patient_identifier_value person_identifier_value`,
  'ssn patient': 'pid_19 nk1_37 gt1_12 in1_49',
  'driver-license patient': 'pid_20',
  'health-id patient': 'in1_36 in1_8 in1_2 in1_10',
  'accession patient': 'obr_2 obr_3 orc_2 orc_3 obr_18 imaging_study_identifier_value',
  'other-id relative': 'pid_21 related_person_identifier_value',
  'other-id staff': `pv1_7_1 pv1_8_1 pv1_9_1 pv1_17_1 orc_10_1 orc_11_1 orc_12_1 obr_10_1 obr_16_1 obr_28_1 obr_32_1 obx_16_1
    evn_5_1 assigned_author_id assigned_entity_id practitioner_identifier_value`,
  'phone patient': `pid_13 pid_14 patient_role_telecom patient_telecom_value patient_contact_telecom_value
    person_telecom_value`,
  'phone relative': `nk1_5 nk1_6 gt1_6 gt1_7 guardian_telecom related_person_telecom_value associated_entity_telecom`,
  'phone staff': `orc_14 orc_23 obr_17 assigned_author_telecom assigned_entity_telecom provider_organization_telecom
    represented_organization_telecom represented_custodian_organization_telecom practitioner_telecom_value
    organization_telecom_value`,
  'address patient': `pid_11 patient_role_addr patient_role_addr_street_address_line patient_role_addr_street_name
    patient_role_addr_house_number patient_address_line patient_address_text person_address_line`,
  'address relative': `nk1_4 gt1_5 in1_19 guardian_addr guardian_addr_street_address_line patient_contact_address_line
    related_person_address_line associated_entity_addr_street_address_line`,
  'address staff': `assigned_author_addr_street_address_line assigned_entity_addr_street_address_line
    practitioner_address_line`,
  'geo patient': `pid_11_3 pid_12 pid_23 patient_role_addr_city patient_role_addr_county patient_address_city
    patient_address_district patient_birthplace_place_addr_city person_address_city place_addr_city`,
  'postcode patient':
    'pid_11_5 patient_role_addr_postal_code patient_address_postal_code person_address_postal_code place_addr_postal_code',
  'organization staff': `msh_4 msh_6 orc_21 pv1_39 obx_23 provider_organization_name represented_organization_name
    represented_custodian_organization_name organization_name managing_organization_display
    patient_managing_organization_display service_provider_display received_organization_name`,
};

/** Names of these standards in whose values no identifier is expected: codes, types and versions. */
export const harmlessClinicalNames = `
  code_system code_system_name code_system_version template_id_root template_id type_id_root type_id class_code mood_code
  type_code null_flavor determiner_code context_control_code msh_3 msh_5 msh_9 msh_10 msh_11 msh_12 evn_1 pid_1 nk1_1 pv1_1
  obr_1 obx_1 obx_2 obx_3 obx_4 obx_6 obx_7 obx_8 obx_11 pid_8 pid_10 pid_15 pid_16 pid_17 pid_22 pid_24 pid_30 dg1_1 dg1_2
  dg1_3 nk1_3 msh_15 msh_16 msh_17 msh_18 pid_11_8 pid_13_9 pv1_2 pv1_4 pv1_10 system profile version_id
`;
