/**
 * Which modules an object of each class is made of, after the tables of PS3.3 Annex A (2024): mandatory (`M`), conditional
 * (`C`), and the user's option (`U`). Kept by hand: no package has these tables in a form that could be read here. A module
 * that came after the edition of the module tables is left out; it is conditional or optional in every class.
 */
export interface ObjectModules {
  /** As PS3.4 Annex B names it, without "Storage". */
  readonly name: string;
  readonly uid: string;
  readonly M: string;
  readonly C?: string;
  readonly U?: string;
}

/** General Series as secondary captures have it (PS3.3 section C.8.6.1), which is no module of its own in the standard. */
export const generalSeriesOfCapture = 'general-series-of-capture';

/** In every composite object, except where a class makes one of them an option. */
const always = 'patient general-study general-equipment sop-common';
/** The option of every composite object. */
const optional = 'clinical-trial-subject patient-study clinical-trial-study clinical-trial-series';

const image = 'general-series general-image image-pixel';
const imageOption = 'general-reference device specimen common-instance-reference';
const frames =
  'general-series enhanced-general-equipment image-pixel multi-frame-functional-groups acquisition-context';
const framesOption = 'device specimen common-instance-reference';
const waveform = 'general-series waveform-identification waveform acquisition-context';
const report = 'sr-document-series sr-document-general sr-document-content';
const plan = 'rt-series rt-general-plan frame-of-reference';
const planOption =
  'rt-prescription rt-patient-setup rt-fraction-scheme approval general-reference common-instance-reference';
const record = 'rt-series rt-general-treatment-record rt-treatment-machine-record';
const recordOption =
  'rt-patient-setup measured-dose-reference-record calculated-dose-reference-record rt-treatment-summary-record general-reference common-instance-reference';
const projection = 'dx-series dx-anatomy-imaged dx-image dx-detector acquisition-context';
const projectionOption =
  'frame-of-reference contrast-bolus display-shutter intervention x-ray-tomography-acquisition x-ray-acquisition-dose x-ray-generation x-ray-filtration x-ray-grid x-ray-collimator dx-positioning image-histogram';
const capture = image.replace('general-series', generalSeriesOfCapture);
const multiFrameCapture = `${capture} sc-equipment multi-frame sc-multi-frame-image`;
const multiFrameCaptureOption = `${imageOption} general-equipment frame-pointers sc-image synchronization multi-frame-functional-groups multi-frame-dimension`;
const fluoroscopy = `${image} x-ray-image x-ray-acquisition`;
const fluoroscopyOption = `${imageOption} synchronization frame-pointers display-shutter intervention x-ray-collimator dx-detector overlay-plane voi-lut`;
const presentation =
  'general-series presentation-series presentation-state-identification presentation-state-relationship presentation-state-shutter displayed-area';
const presentationCondition =
  'display-shutter bitmap-display-shutter overlay-plane overlay-activation graphic-annotation spatial-transformation graphic-layer';

const slice = `${image} frame-of-reference image-plane`;
const contrast = 'contrast-bolus';
const luts = 'overlay-plane voi-lut';

/** PS3.3 Annex A, in the order of the UIDs. */
export const objectModules: readonly ObjectModules[] = [
  storage('Computed Radiography Image', '1.1', {
    M: `${image} cr-series cr-image`,
    C: contrast,
    U: `${imageOption} ${luts} display-shutter modality-lut`,
  }),
  ...forPresentationAndProcessing('Digital X-Ray Image', '1.1.1', {
    M: `${image} ${projection}`,
    C: luts,
    U: `${imageOption} ${projectionOption}`,
  }),
  ...forPresentationAndProcessing('Digital Mammography X-Ray Image', '1.1.2', {
    M: `${image} ${projection} mammography-series mammography-image`,
    C: luts,
    U: `${imageOption} ${projectionOption}`,
  }),
  ...forPresentationAndProcessing('Digital Intra-Oral X-Ray Image', '1.1.3', {
    M: `${image} ${projection} intra-oral-series intra-oral-image`,
    C: luts,
    U: `${imageOption} ${projectionOption}`,
  }),
  storage('CT Image', '1.2', { M: `${slice} ct-image`, C: `${contrast} synchronization`, U: `${imageOption} ${luts}` }),
  storage('Enhanced CT Image', '1.2.1', {
    M: `${frames} ct-series frame-of-reference multi-frame-dimension enhanced-ct-image`,
    C: 'synchronization enhanced-contrast-bolus cardiac-synchronization respiratory-synchronization supplemental-palette-color-lookup-table frame-extraction',
    U: `${framesOption} icc-profile`,
  }),
  storage('Legacy Converted Enhanced CT Image', '1.2.2', {
    M: `${withoutEnhancedEquipment()} ct-series frame-of-reference enhanced-ct-image`,
    C: 'frame-extraction',
    U: `${framesOption} enhanced-general-equipment synchronization contrast-bolus enhanced-contrast-bolus multi-frame-dimension cardiac-synchronization respiratory-synchronization`,
  }),
  storage('Ultrasound Multi-frame Image', '1.3.1', {
    M: `${image} cine multi-frame us-image`,
    C: `${contrast} synchronization palette-color-lookup-table`,
    U: `${imageOption} frame-of-reference frame-pointers us-region-calibration voi-lut icc-profile`,
  }),
  storage('MR Image', '1.4', { M: `${slice} mr-image`, C: contrast, U: `${imageOption} ${luts}` }),
  storage('Enhanced MR Image', '1.4.1', {
    M: `${frames} mr-series frame-of-reference multi-frame-dimension enhanced-mr-image`,
    C: 'mr-pulse-sequence synchronization enhanced-contrast-bolus cardiac-synchronization respiratory-synchronization bulk-motion-synchronization supplemental-palette-color-lookup-table frame-extraction',
    U: `${framesOption} icc-profile`,
  }),
  storage('MR Spectroscopy', '1.4.2', {
    M: 'general-series enhanced-general-equipment multi-frame-functional-groups acquisition-context mr-series frame-of-reference multi-frame-dimension mr-spectroscopy mr-spectroscopy-data',
    C: 'synchronization enhanced-contrast-bolus cardiac-synchronization respiratory-synchronization bulk-motion-synchronization mr-spectroscopy-pulse-sequence frame-extraction',
    U: 'specimen common-instance-reference',
  }),
  storage('Enhanced MR Color Image', '1.4.3', {
    M: `${frames} mr-series frame-of-reference multi-frame-dimension enhanced-mr-image icc-profile`,
    C: 'mr-pulse-sequence synchronization enhanced-contrast-bolus cardiac-synchronization respiratory-synchronization bulk-motion-synchronization frame-extraction',
    U: framesOption,
  }),
  storage('Legacy Converted Enhanced MR Image', '1.4.4', {
    M: `${withoutEnhancedEquipment()} mr-series frame-of-reference enhanced-mr-image`,
    C: 'frame-extraction',
    U: `${framesOption} enhanced-general-equipment synchronization contrast-bolus enhanced-contrast-bolus multi-frame-dimension cardiac-synchronization respiratory-synchronization bulk-motion-synchronization`,
  }),
  storage('Ultrasound Image', '1.6.1', {
    M: `${image} us-image`,
    C: `${contrast} palette-color-lookup-table`,
    U: `${imageOption} frame-of-reference synchronization us-region-calibration ${luts} icc-profile`,
  }),
  storage('Secondary Capture Image', '1.7', {
    M: `${capture} sc-equipment sc-image`,
    U: `${imageOption} general-equipment modality-lut ${luts} icc-profile`,
  }),
  storage('Multi-frame Single Bit Secondary Capture Image', '1.7.1', {
    M: multiFrameCapture,
    C: 'cine sc-multi-frame-vector',
    U: `${imageOption} general-equipment frame-pointers sc-image`,
  }),
  storage('Multi-frame Grayscale Byte Secondary Capture Image', '1.7.2', {
    M: multiFrameCapture,
    C: 'frame-of-reference cine sc-multi-frame-vector voi-lut',
    U: multiFrameCaptureOption,
  }),
  storage('Multi-frame Grayscale Word Secondary Capture Image', '1.7.3', {
    M: multiFrameCapture,
    C: 'frame-of-reference cine sc-multi-frame-vector voi-lut',
    U: multiFrameCaptureOption,
  }),
  storage('Multi-frame True Color Secondary Capture Image', '1.7.4', {
    M: multiFrameCapture,
    C: 'frame-of-reference cine sc-multi-frame-vector',
    U: `${multiFrameCaptureOption} icc-profile`,
  }),
  storage('12-lead ECG Waveform', '1.9.1.1', { M: waveform, C: 'waveform-annotation', U: 'synchronization' }),
  storage('General ECG Waveform', '1.9.1.2', { M: waveform, C: 'waveform-annotation', U: 'synchronization' }),
  storage('Ambulatory ECG Waveform', '1.9.1.3', {
    M: 'general-series waveform-identification waveform',
    C: 'waveform-annotation',
    U: 'synchronization acquisition-context',
  }),
  storage('Hemodynamic Waveform', '1.9.2.1', { M: waveform, C: 'synchronization waveform-annotation' }),
  storage('Cardiac Electrophysiology Waveform', '1.9.3.1', { M: waveform, C: 'synchronization waveform-annotation' }),
  storage('Basic Voice Audio Waveform', '1.9.4.1', { M: waveform, U: 'synchronization waveform-annotation' }),
  storage('Grayscale Softcopy Presentation State', '1.11.1', {
    M: `${presentation} presentation-state-mask softcopy-presentation-lut`,
    C: `${presentationCondition} mask modality-lut softcopy-voi-lut`,
    U: 'graphic-group',
  }),
  storage('Color Softcopy Presentation State', '1.11.2', {
    M: `${presentation} icc-profile`,
    C: presentationCondition,
    U: 'graphic-group',
  }),
  storage('Pseudo-Color Softcopy Presentation State', '1.11.3', {
    M: `${presentation} presentation-state-mask palette-color-lookup-table icc-profile`,
    C: `${presentationCondition} mask modality-lut softcopy-voi-lut`,
    U: 'graphic-group',
  }),
  storage('Blending Softcopy Presentation State', '1.11.4', {
    M: 'general-series presentation-series presentation-state-identification presentation-state-blending displayed-area palette-color-lookup-table icc-profile',
    C: 'graphic-annotation spatial-transformation graphic-layer',
    U: 'graphic-group',
  }),
  storage('X-Ray Angiographic Image', '1.12.1', {
    M: `${fluoroscopy} xa-positioner`,
    C: 'contrast-bolus cine multi-frame mask x-ray-table multi-frame-overlay modality-lut',
    U: fluoroscopyOption,
  }),
  storage('Enhanced XA Image', '1.12.1.1', {
    M: `${frames} xa-xrf-series enhanced-xa-xrf-image`,
    C: 'frame-of-reference synchronization enhanced-contrast-bolus cardiac-synchronization respiratory-synchronization xa-xrf-acquisition x-ray-image-intensifier x-ray-detector frame-extraction',
    U: `${framesOption} mask intervention multi-frame-dimension x-ray-filtration x-ray-grid xa-xrf-multi-frame-presentation`,
  }),
  storage('X-Ray Radiofluoroscopic Image', '1.12.2', {
    M: fluoroscopy,
    C: 'contrast-bolus cine multi-frame mask x-ray-tomography-acquisition multi-frame-overlay modality-lut',
    U: `${fluoroscopyOption} x-ray-table xrf-positioner`,
  }),
  storage('Enhanced XRF Image', '1.12.2.1', {
    M: `${frames} xa-xrf-series enhanced-xa-xrf-image`,
    C: 'enhanced-contrast-bolus cardiac-synchronization respiratory-synchronization xa-xrf-acquisition x-ray-image-intensifier x-ray-detector frame-extraction',
    U: `${framesOption} frame-of-reference synchronization mask intervention multi-frame-dimension x-ray-tomography-acquisition x-ray-filtration x-ray-grid xa-xrf-multi-frame-presentation`,
  }),
  storage('Breast Tomosynthesis Image', '1.13.1.3', {
    M: `${frames} enhanced-mammography-series frame-of-reference x-ray-3d-image breast-view`,
    C: 'synchronization enhanced-contrast-bolus frame-extraction',
    U: `${framesOption} intervention multi-frame-dimension image---equipment-coordinate-relationship breast-tomosynthesis-contributing-sources breast-tomosynthesis-acquisition x-ray-3d-reconstruction`,
  }),
  storage('Nuclear Medicine Image', '1.20', {
    M: `${image} nm-pet-patient-orientation nm-image-pixel multi-frame nm-multi-frame nm-image nm-isotope nm-detector`,
    C: 'synchronization nm-tomo-acquisition nm-multi-gated-acquisition nm-phase nm-reconstruction',
    U: `${imageOption} frame-of-reference acquisition-context ${luts} multi-frame-overlay`,
  }),
  storage('Parametric Map', '1.30', {
    M: 'general-series general-image parametric-map-series parametric-map-image frame-of-reference enhanced-general-equipment multi-frame-functional-groups multi-frame-dimension acquisition-context common-instance-reference',
    C: 'image-pixel floating-point-image-pixel double-floating-point-image-pixel palette-color-lookup-table cardiac-synchronization respiratory-synchronization bulk-motion-synchronization frame-extraction',
    U: 'general-reference synchronization device specimen',
  }),
  storage('Raw Data', '1.66', {
    M: 'general-series acquisition-context raw-data',
    C: 'synchronization',
    U: 'frame-of-reference specimen common-instance-reference',
  }),
  storage('Spatial Registration', '1.66.1', {
    M: 'general-series spatial-registration-series frame-of-reference spatial-registration common-instance-reference',
    U: 'general-reference',
  }),
  storage('Spatial Fiducials', '1.66.2', {
    M: 'general-series spatial-fiducials-series spatial-fiducials common-instance-reference',
    U: 'general-reference',
  }),
  storage('Deformable Spatial Registration', '1.66.3', {
    M: 'general-series spatial-registration-series frame-of-reference enhanced-general-equipment deformable-spatial-registration common-instance-reference',
    U: 'general-reference',
  }),
  storage('Segmentation', '1.66.4', {
    M: `${image} segmentation-series enhanced-general-equipment segmentation-image multi-frame-functional-groups multi-frame-dimension`,
    C: 'frame-of-reference common-instance-reference frame-extraction',
    U: 'general-reference specimen acquisition-context',
  }),
  storage('Real World Value Mapping', '1.67', {
    M: 'general-series real-world-value-mapping-series real-world-value-mapping common-instance-reference',
    U: 'general-reference',
  }),
  ...visibleLight('VL Endoscopic Image', '1.77.1.1'),
  ...visibleLight('VL Microscopic Image', '1.77.1.2'),
  ...visibleLight('VL Photographic Image', '1.77.1.4'),
  storage('VL Slide-Coordinates Microscopic Image', '1.77.1.3', {
    M: `${image} frame-of-reference acquisition-context vl-image slide-coordinates`,
    C: 'specimen',
    U: 'general-reference device overlay-plane icc-profile common-instance-reference',
  }),
  storage('VL Whole Slide Microscopy Image', '1.77.1.6', {
    M: `${image} whole-slide-microscopy-series frame-of-reference enhanced-general-equipment acquisition-context multi-frame-functional-groups multi-frame-dimension specimen whole-slide-microscopy-image optical-path common-instance-reference`,
    C: 'multi-resolution-navigation slide-label frame-extraction',
    U: 'general-reference',
  }),
  ...['Basic Text SR:11', 'Enhanced SR:22', 'Comprehensive SR:33', 'Comprehensive 3D SR:34'].map(documentOf),
  ...['Procedure Log:40', 'Mammography CAD SR:50', 'Chest CAD SR:65', 'X-Ray Radiation Dose SR:67'].map(documentOf),
  ...['Radiopharmaceutical Radiation Dose SR:68', 'Colon CAD SR:69', 'Acquisition Context SR:71'].map(documentOf),
  storage('Key Object Selection Document', '1.88.59', {
    M: 'key-object-document-series key-object-document sr-document-content',
    U: 'specimen synchronization',
  }),
  storage('Encapsulated PDF', '1.104.1', {
    M: 'encapsulated-document-series sc-equipment encapsulated-document',
    U: 'general-reference specimen',
  }),
  storage('Encapsulated CDA', '1.104.2', {
    M: 'encapsulated-document-series sc-equipment encapsulated-document',
    U: 'general-reference specimen',
  }),
  storage('Positron Emission Tomography Image', '1.128', {
    M: `${slice} pet-series pet-isotope nm-pet-patient-orientation pet-image`,
    C: 'synchronization pet-multi-gated-acquisition',
    U: `${imageOption} ${luts} acquisition-context`,
  }),
  storage('Legacy Converted Enhanced PET Image', '1.128.1', {
    M: `${withoutEnhancedEquipment()} enhanced-pet-series frame-of-reference enhanced-pet-image`,
    C: 'frame-extraction',
    U: `specimen common-instance-reference enhanced-general-equipment synchronization intervention multi-frame-dimension cardiac-synchronization respiratory-synchronization`,
  }),
  storage('Enhanced PET Image', '1.130', {
    M: `${frames} enhanced-pet-series frame-of-reference multi-frame-dimension enhanced-pet-isotope enhanced-pet-acquisition enhanced-pet-image enhanced-pet-corrections`,
    C: 'synchronization cardiac-synchronization respiratory-synchronization frame-extraction',
    U: 'intervention specimen common-instance-reference',
  }),
  storage('RT Image', '1.481.1', {
    M: 'rt-series general-image image-pixel rt-image',
    C: 'contrast-bolus cine multi-frame',
    U: 'frame-of-reference general-reference device modality-lut voi-lut approval common-instance-reference',
  }),
  storage('RT Dose', '1.481.2', {
    M: 'rt-series frame-of-reference rt-dose',
    C: 'general-image image-plane image-pixel multi-frame frame-extraction',
    U: 'rt-dvh structure-set roi-contour rt-dose-roi overlay-plane multi-frame-overlay modality-lut general-reference common-instance-reference',
  }),
  storage('RT Structure Set', '1.481.3', {
    M: 'rt-series structure-set roi-contour rt-roi-observations',
    U: 'frame-of-reference approval general-reference common-instance-reference',
  }),
  storage('RT Beams Treatment Record', '1.481.4', { M: `${record} rt-beams-session-record`, U: recordOption }),
  storage('RT Plan', '1.481.5', {
    M: 'rt-series rt-general-plan',
    C: 'rt-beams rt-brachy-application-setups',
    U: `${planOption} frame-of-reference rt-tolerance-tables`,
  }),
  storage('RT Brachy Treatment Record', '1.481.6', { M: `${record} rt-brachy-session-record`, U: recordOption }),
  storage('RT Treatment Summary Record', '1.481.7', {
    M: 'rt-series rt-general-treatment-record rt-treatment-summary-record',
    U: 'general-reference common-instance-reference',
  }),
  storage('RT Ion Plan', '1.481.8', { M: plan, C: 'rt-ion-beams', U: `${planOption} rt-ion-tolerance-tables` }),
  storage('RT Ion Beams Treatment Record', '1.481.9', { M: `${record} rt-ion-beams-session-record`, U: recordOption }),
];

/** @param suffix of the UID, after the root of storage classes */
function storage(name: string, suffix: string, modules: Pick<ObjectModules, 'M' | 'C' | 'U'>): ObjectModules {
  const { M, C, U } = modules;
  const options = new Set(`${C} ${U}`.split(' '));
  const mandatory = always.split(' ').filter((module) => !options.has(module));
  return {
    name,
    uid: `1.2.840.10008.5.1.4.1.${suffix}`,
    M: [...mandatory, M].join(' '),
    ...(C === undefined ? {} : { C }),
    U: U === undefined ? optional : `${optional} ${U}`,
  };
}

/** Two classes with one definition: images as they are shown, and as the detector gave them. */
function forPresentationAndProcessing(
  name: string,
  suffix: string,
  modules: Pick<ObjectModules, 'M' | 'C' | 'U'>,
): ObjectModules[] {
  return [
    storage(`${name} - For Presentation`, suffix, modules),
    storage(`${name} - For Processing`, `${suffix}.1`, modules),
  ];
}

/** Still images of visible light, and their videos, which have the same modules and more frames. */
function visibleLight(name: string, suffix: string): ObjectModules[] {
  const M = `${image} acquisition-context vl-image`;
  const U = `${imageOption} overlay-plane icc-profile`;
  return [
    storage(name, suffix, { M, U }),
    storage(name.replace('VL', 'Video'), `${suffix}.1`, { M: `${M} multi-frame cine`, U }),
  ];
}

/** A structured report. @param named its name and the end of its UID */
function documentOf(named: string): ObjectModules {
  const [name, end] = named.split(':');
  return storage(name!, `1.88.${end}`, {
    M: report,
    C: 'synchronization',
    U: 'frame-of-reference specimen common-instance-reference',
  });
}

/** The modules of a multi-frame image that was made of single frames, whose device need not be known as well. */
function withoutEnhancedEquipment(): string {
  return frames.replace('enhanced-general-equipment ', '');
}
