/**
 * What metadata of pictures, recordings and volumes are called by their specifications, as normalised names under "class role":
 * Exif 2.32, IPTC IIM 4.2, EDF+, FIFF, ID3v2.4, QuickTime.
 */
export const mediaNames: Readonly<Record<string, string>> = {
  'name unknown': 'camera_owner_name owner_name file_owner performer',
  'name author':
    'artist xp_author by_line writer experimenter album_artist composer lyricist conductor engineer producer',
  'date patient': `date_time_original date_time_digitized gps_date_stamp date_created digital_creation_date
    start_date startdate measurement_date`,
  'gps patient': 'gps_latitude gps_longitude gps_dest_latitude gps_dest_longitude gps_position gps_area_information',
  'geo patient': 'sub_location content_location_name location_shown city_shown',
  'mrn patient': 'patient_identification_code subject_identifier his_id local_identifier',
  'device-serial device':
    'body_serial_number lens_serial_number camera_serial_number scanner_serial_number scan_scope_id instrument_serial_number amp_serial_number',
  'other-id patient': 'slide_reference barcode',
  'other-id device': 'image_unique_id',
};

/** Names of these specifications in whose values no identifier is expected. */
export const harmlessMediaNames =
  'make model lens_make lens_model unique_camera_model software encoder encoded_by_tool patient_sex recording_equipment edit_status';
