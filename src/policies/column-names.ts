/**
 * What columns of tables and keys of JSON files are called in English, German, French, Spanish and Dutch, as normalised
 * names under "class role". Bare `name`, `date`, `id`, `subject`, `title` and a study's own numbers (`participant_id`)
 * are left out on purpose: most often they are nobody's.
 */
export const columnNames: Readonly<Record<string, string>> = {
  'name patient': `patient_name patients_name name_patient first_name firstname last_name lastname middle_name surname
    family_name given_name forename full_name fullname maiden_name birth_name participant_name subject_name
    vorname nachname familienname geburtsname patientenname prenom nom_de_famille nom_patient nom_naissance
    apellido apellidos primer_apellido segundo_apellido nombre_completo nombre_paciente voornaam achternaam
    geboortenaam patientnaam`,
  'name relative': `mother_name mothers_name mother_maiden_name father_name fathers_name guardian_name parent_name next_of_kin
    emergency_contact emergency_contact_name spouse_name`,
  'name staff': `physician physician_name doctor_name doctor experimenter referring_physician operator_name operators_name
    technician technologist operator attending_physician radiologist radiologist_name surgeon surgeon_name nurse_name
    last_modified_by manager printed_by reviewer arzt behandelnder_arzt medecin medico`,
  'name author': `curators curator authors author committer tagger contributors maintainer maintainers data_curator creator
    initial_creator`,
  // The heads of e-mails: a name beside an address.
  'name unknown': 'from_name to_name cc_name bcc_name sender_name reply_to_name',
  'birth-date patient': `dob birth_date birthdate date_of_birth birthday patient_birth_date patient_dob geburtsdatum geburtstag
    geb_datum date_de_naissance date_naissance ddn fecha_de_nacimiento fecha_nacimiento geboortedatum birth_year
    year_of_birth yob geburtsjahr annee_de_naissance annee_naissance ano_de_nacimiento ano_nacimiento
    geboortejaar`,
  'date patient': `visit_date scan_date date_of_scan exam_date examination_date study_date series_date session_date
    acquisition_date acq_date acq_time date_of_visit admission_date date_of_admission discharge_date
    date_of_discharge death_date date_of_death dod surgery_date date_of_surgery procedure_date diagnosis_date
    date_of_diagnosis treatment_date onset_date date_of_onset enrollment_date enrolment_date enrolled_on
    consent_date date_of_consent follow_up_date followup_date collection_date sample_date recording_date
    appointment_date appointment event_date session_start_time timestamps_reference_time measurement_date
    encounter_date lab_date mri_date ct_date test_date report_date aufnahmedatum entlassungsdatum
    untersuchungsdatum sterbedatum todesdatum scandatum date_examen date_visite date_admission date_sortie
    date_deces fecha_ingreso fecha_alta fecha_examen fecha_visita opnamedatum ontslagdatum overlijdensdatum
    onderzoeksdatum`,
  'age patient': `age age_years age_in_years age_at_scan age_at_session age_at_visit patient_age alter edad leeftijd age_year age_yr
    age_yrs age_y age_at_death age_at_diagnosis age_at_onset age_of_onset age_at_baseline age_at_mri age_at_ct age_at_pet
    age_at_imaging age_at_exam age_at_examination age_at_enrollment age_at_enrolment age_at_inclusion age_at_surgery scan_age
    subject_age participant_age age_months age_in_months age_mo age_weeks age_in_weeks age_days age_in_days
    age_at_scan_months age_at_scan_days alter_jahre alter_monate alter_tage edad_anos leeftijd_jaren`,
  'mrn patient': `mrn patient_mrn medical_record_number medical_record_no medical_record record_number patient_id patientid
    patient_number patient_no patient_nr hospital_number hospital_id chart_number pid encounter_id
    encounter_number admission_id admission_number visit_number patientennummer patienten_id patienten_nr
    fallnummer numero_patient ipp numero_historia_clinica nhc historia_clinica patientnummer`,
  'accession patient': `accession accession_number accession_no accession_id accessionnumber specimen_number order_number
    requisition_number auftragsnummer`,
  'ssn patient': `ssn social_security_number social_security_no social_security patient_ssn us_ssn ssn_number
    social_security_nr soc_sec_no`,
  'national-id patient': `national_id national_id_number nino national_identity_number personal_id personal_number tax_id bsn
    burgerservicenummer dni nie personnummer cpr_number citizen_id codice_fiscale national_id_no national_number
    national_identifier identity_number identity_card identity_card_number id_card_number
    personal_identity_number personal_code citizen_number citizenship_number tax_number
    tax_identification_number taxpayer_id tin itin national_insurance_number ni_number social_insurance_number
    tfn tax_file_number ird_number steuer_id steuerid steuernummer steuer_idnr steueridentifikationsnummer
    personalausweis personalausweisnummer ausweisnummer sozialversicherungsnummer rentenversicherungsnummer rvnr
    sv_nummer svnr sv_nr ahv ahv_nummer ahv_nr ahvn13 numero_avs bsn_nummer sofinummer rijksregisternummer insz
    niss numero_national registre_national dni_nie nif numero_dni documento_identidad
    documento_nacional_de_identidad numero_fiscal carte_identite numero_carte_identite cod_fiscale codfisc
    contribuinte numero_contribuinte cartao_cidadao personnr person_nr fodselsnummer fodselsnr cpr cpr_nr cprnr
    kennitala hetu henkilotunnus isikukood asmens_kodas personas_kods pesel nr_pesel rodne_cislo oib jmbg emso
    tckn tc_kimlik tc_kimlik_no snils cpf numero_cpf curp rfc cuil cuit cedula numero_cedula aadhaar
    aadhaar_number pan_number voter_id nric nric_fin hkid cnic mykad my_number emirates_id iqama teudat_zehut
    mispar_zehut rsa_id sa_id`,
  'health-id patient': `nhs_number nhs_no nhs health_insurance_number insurance_number insurance_id insurance_policy member_id
    medicare_number medicaid_id policy_number krankenversicherungsnummer versichertennummer kvnr
    health_card_number tarjeta_sanitaria nhsnumber chi_number chi_no health_and_care_number hicn medicare_id
    medicare_no medicare_card medicaid_number health_card health_card_no health_id health_plan_id
    health_plan_number ohip ramq subscriber_id subscriber_number beneficiary_id member_number
    insurance_member_id policy_no insurance_no egk egk_nummer versicherten_nr versicherten_nummer kv_nummer
    kvnr_nummer numero_securite_sociale num_secu nass nuss numero_seguridad_social numero_afiliacion cip_sns
    cipa nuhsa taj taj_szam nhi nhi_number numero_utente zorgverzekeringsnummer polisnummer verzekeringsnummer
    tessera_sanitaria`,
  'phone patient': `phone phone_number phone_no tel telephone telephone_number mobile mobile_number mobile_phone cell_phone
    cellphone home_phone work_phone fax fax_number telefon telefonnummer handynummer mobilnummer
    numero_telephone telefono numero_telefono movil telefoon telefoonnummer`,
  'email author': 'author_email committer_email',
  'email patient': `email mail e_mail email_address mail_address emailaddress patient_email e_mail_adresse courriel
    adresse_email correo correo_electronico emailadres`,
  'address patient': `address home_address street_address postal_address mailing_address patient_address street address_line_1
    address_line_2 address1 address2 adresse anschrift strasse strasse_hausnummer rue domicile direccion calle
    domicilio adres straat`,
  'postcode patient': `zip zip_code zipcode postcode post_code postal_code plz postleitzahl code_postal codigo_postal zip3 zip_3
    zip_code_3 zip3_code zip_3_digit zip_3_digits three_digit_zip zip_prefix zip5 zip_5 zip_plus4 zip_plus_4 zip9 patient_zip
    patient_zip_code patient_zipcode home_zip home_zip_code zip_of_residence residence_zip us_zip us_zip_code`,
  'geo patient': `city town village suburb municipality county ort wohnort stadt ville commune ciudad municipio woonplaats`,
  'gps patient': `latitude longitude lat lon lng lat_lon lat_long latlon latlng gps gps_coordinates gps_position gps_location
    gps_lat gps_lon gps_lng gps_long gps_latitude gps_longitude geo_lat geo_lon geolocation geo_coordinates
    home_latitude home_longitude breitengrad langengrad latitud longitud`,
  'username unknown': `username uname user_name user login login_name logname user_id userid user_login unix_user windows_user
    account_name uploaded_by_user run_by_user sudo_user benutzer benutzername benutzerkennung nom_utilisateur
    usuario nombre_usuario gebruiker gebruikersnaam twitter_handle skype skype_name skype_id`,
  'ip unknown': `ip ip_address ipaddress ip_addr ipv4 ipv6 ipv4_address ipv6_address client_ip client_ip_address server_ip
    host_ip source_ip src_ip dest_ip dst_ip remote_ip remote_addr ip_adresse adresse_ip direccion_ip`,
  'mac device': `mac mac_address macaddress mac_addr mac_adresse hardware_address hw_address hwaddr ethernet_address
    bluetooth_address bd_addr bssid`,
  'account patient': `account_number bank_account account_no kontonummer account_nr account_num bank_account_number acct_no
    acct_number billing_account patient_account patient_account_number guarantor_account routing_number
    aba_number swift_code sort_code konto_nr bankkonto blz cuenta_bancaria numero_cuenta numero_de_cuenta
    compte_bancaire bankrekening rekeningnummer clabe`,
  'iban patient': 'iban iban_number iban_nr',
  'credit-card patient': `credit_card credit_card_number card_number credit_card_no card_no cc_number debit_card debit_card_number
    kreditkarte kreditkartennummer tarjeta_de_credito carte_de_credit carte_bancaire`,
  'passport patient': `passport passport_number passport_no reisepassnummer pasaporte passport_nr passport_id travel_document
    reisepass passnummer numero_pasaporte passeport numero_passeport paspoort paspoortnummer passaporto`,
  'driver-license patient': `driver_license drivers_license driving_licence license_number fuehrerschein driver_licence drivers_licence
    driving_license driver_license_number drivers_license_number driving_licence_number licence_number dl_number
    fuehrerscheinnummer fuhrerschein fuhrerscheinnummer permis_de_conduire permiso_de_conducir rijbewijs
    rijbewijsnummer`,
  'plate patient': `license_plate licence_plate number_plate kennzeichen plate_number vehicle_registration car_registration
    kfz_kennzeichen nummernschild plaque_immatriculation immatriculation numero_placa kenteken`,
  'vin patient': 'vin vehicle_identification_number vin_number fahrgestellnummer chassis_number',
  'url patient': `homepage home_page website web_site website_url personal_website profile_url profile_link personal_url
    facebook facebook_url linkedin linkedin_url instagram twitter`,
  'biometric patient': `fingerprint_id fingerprint_template fingerprint_hash voiceprint voice_print voiceprint_id voice_template
    iris_code iris_scan iris_template retina_scan retina_template face_embedding face_template faceprint
    biometric_id biometric_template biometric_hash palm_print gait_signature`,
  'device-serial device': `serial_number serial_no serial_nr serialnumber device_serial device_serial_number device_serial_no
    scanner_serial scanner_serial_number scanner_serial_no gantry_serial_number magnet_serial_number
    coil_serial_number implant_serial implant_serial_number pacemaker_serial_number lead_serial_number udi
    device_udi udi_pi imei seriennummer gerate_seriennummer geratenummer numero_serie numero_de_serie
    serienummer`,
  'uid patient': `study_uid series_uid instance_uid study_instance_uid series_instance_uid sop_instance_uid
    frame_of_reference_uid`,
  'other-id patient': `individual_id family_id father_id mother_id vcf_sample employee_id employee_number employee_no staff_number student_id student_number matriculation_number
    customer_id customer_number client_number membership_number case_number donor_number badge_number personalnummer
    mitarbeiternummer matrikelnummer kundennummer mitgliedsnummer aktenzeichen personeelsnummer studentnummer klantnummer`,
  'other-id device':
    'hostname host_name computer_name machine_name workstation workstation_name node_name station_name',
  'other-id staff': `npi npi_number dea_number gmc_number lanr arztnummer num_colegiado numero_colegiado physician_id provider_id
    medical_license_number physician_npi provider_number provider_npi dea_no medical_license upin bsnr
    n_colegiado rpps adeli big_nummer agb_code`,
  'occupation patient': `occupation profession patient_occupation job_title beruf berufsbezeichnung profesion ocupacion metier
    beroep professione`,
  'organization patient': `employer employer_name arbeitgeber employeur empleador werkgever`,
  'organization staff': `hospital hospital_name clinic clinic_name institution institution_name krankenhaus klinik hopital ziekenhuis
    company`,
};

/** Keys in which no identifier is expected: what describes a dataset, its columns, its software and its sources. */
export const harmlessNames = `
  acknowledgements acknowledgments how_to_acknowledge funding ethics_approvals dataset_doi references_and_links
  license licence dataset_type bids_version hed_version generated_by derived_from source_datasets term_url units levels
  file_create_date software_versions software_version conversion_software conversion_software_version pipeline_version version
  manufacturer manufacturers_model_name manufacturer_model_name magnetic_field_strength eeg_reference task_name
  cog_atlas_id cog_po_id session_id bids_uri uri filename file stim_file
  pulse_sequence_type sequence_name scan_options model_name device_model dataset_links coordinate_system intended_for
  sources space trial_type response_time onset duration age_units acquisition_time series_time study_time content_time schema doi
`;
