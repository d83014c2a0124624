/**
 * Entries that hold words or times, by the names of their specifications: TIFF 6.0, TIFF/EP, Exif 2.32 (CIPA DC-008), DNG, and those that
 * makers of microscopes registered.
 */
export const textTags: ReadonlyMap<number, string> = new Map([
  [269, 'DocumentName'],
  [270, 'ImageDescription'],
  [271, 'Make'],
  [272, 'Model'],
  [285, 'PageName'],
  [305, 'Software'],
  [306, 'DateTime'],
  [315, 'Artist'],
  [316, 'HostComputer'],
  [32932, 'WangAnnotation'],
  [33432, 'Copyright'],
  [34118, 'InstrumentMetadata'],
  [34682, 'InstrumentMetadata'],
  [36867, 'DateTimeOriginal'],
  [36868, 'DateTimeDigitized'],
  [37500, 'MakerNote'],
  [37510, 'UserComment'],
  [42016, 'ImageUniqueID'],
  [42032, 'CameraOwnerName'],
  [42033, 'BodySerialNumber'],
  [42035, 'LensMake'],
  [42036, 'LensModel'],
  [42037, 'LensSerialNumber'],
  [50708, 'UniqueCameraModel'],
  [50735, 'CameraSerialNumber'],
  [50839, 'ImageJMetadata'],
  [51123, 'MicroManagerMetadata'],
  [65427, 'SlideReference'],
  [65442, 'ScannerSerialNumber'],
  [65449, 'ScannerProperties'],
]);

/** Texts that Windows writes, as UTF-16. */
export const windowsTags: ReadonlyMap<number, string> = new Map([
  [40091, 'XPTitle'],
  [40092, 'XPComment'],
  [40093, 'XPAuthor'],
  [40094, 'XPKeywords'],
  [40095, 'XPSubject'],
]);

/** Entries of which the value is a document of another kind. */
export const nestedTags = { xmp: 700, iptc: 33723, photoshop: 34377 } as const;

/** Texts of a GPS directory (Exif 2.32 section 4.6.6); positions are made of several entries. */
export const positionTags: ReadonlyMap<number, string> = new Map([
  [27, 'GPSProcessingMethod'],
  [28, 'GPSAreaInformation'],
  [29, 'GPSDateStamp'],
]);

/** Words of the format and bytes of pixels that stand in entries of text or of bytes. */
export const withoutText: ReadonlySet<number> = new Set([
  1, 2, 3, 5, 273, 279, 320, 324, 325, 347, 512, 513, 514, 34675, 36864, 37121, 40960, 40961, 41728, 41729, 41730,
  37522, 37521, 37520, 50706, 50707, 50341,
]);
