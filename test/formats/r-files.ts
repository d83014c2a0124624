/*
 * Files that R 4.6 wrote (by way of WebR), with people who do not exist:
 *
 *   visits <- data.frame(patient_name, dob, sex, age, weight, seen, remark), with a label of age and a comment
 *   key <- c("sub-01" = "Jane Roe", "Jim Poe" = "Bob")
 *   site <- list(ward = "7", n = 5, inner = list(mrn = "4471902", x = 1:10), e = an environment with a text)
 *   model <- a formula that was made where a text stood; latin <- "M\xfcller" in Latin-1; many <- 1:1000000
 */

/** All of it packed by gzip, as R does it where nobody says otherwise. */
export const workspace = fromBase64(`
  H4sIAAAAAAAAA61VTW/TMBh20zTZxjaQBuIASD5wQ63armXbaQUGEpMG0z6kXdDkJu4W5jglSb84sB34JZwQ4idwQEL8HbQjB7bxOrG7xWRIQ0
  RKbL9+/T7P++VsrOzMT+1MIYSKyLTgW4IpKm1vPSsvImQasCggE03CaPW9yIsj0JmDlQ3vjfRYsjuxSjjFGwFF6Eis7bVvXxijIUwnz+ABzVmh
  /vXjJ4GAWt87yXh4LL72Bw2s5DASRRJDCc0VEoN9dAp2ZhJssYdQelBjy2ifMmXBkNJCR038VN840zCsDnHiIExRDIXy6ighi0o6TUbalGkm7p
  DoAL+GcFTcgLYc5nHPqdAh8btMskdJKJZ/pkYP1TgORRoqJJ/WZ5wTqjFz5Zu9/nLz+Y4TK0eSZawTjt8GnGqEi9tbTySxiym9vrn5Atfq8+VG
  s/xwYXFJipHaflDD9WodN5tNXK015nUkTnyq4m9L4XSXxB7l8a7YVOhu0FbTiA7VlOwpBWtAvb195ZcZUcrVTkh9Eh5oyJNhMKgodJFBQ2QPav
  DkkpxPuSQmlU4oOGVN2U7g+8BXO3DXJx5LUxxekuKMmeIBHQHuxWyd94tUeQxRSE5ZemKtqNcuV2uK0qrn4/UgD8aE/gS5MZfkKEu5sCDLrtC6
  qQorUTQ0RbvRWKgtVesw/YFUb6VbsxCNLrTHrsfjiL7Rds02iaiUzaC0M2cu1nvrfgq7fJwdzz35w/WiH6pcF4bSlinPnMi1cOKenF/hzd4W+5
  7rQlllQ3G7T1iP4qCDCceU970w4LIargj2NxJjp00VyAEJXeW1cr/kcQ63qZTmZb/kB664i4rWJWVud4LQ7zGinZuuPM249o/xzdiccEg37oXU
  1SjcUnLcHmGCx4T+Vzxz33ELvEPZii2MdMEwL64M7qzz0kCtpGDWfqV/t2wD+oQLm7Jxrp2l47Qc89viUeX9kYh3flug098ktiEsowcAAA==
`);

/** The same packed by xz. */
export const workspaceByXz = fromBase64(`
  /Td6WFoAAAFpIt42AgAhARwAAAAQz1jM4AeiAqBdACkRB1RoEeRuUsqgM8UlIbYIG/N2ydCCr+1RXE38t7EwrcyUVfKg2C2BgmrB7HZMGYjJ8b
  Cwlo2OtgdlIG50fZcmU0tFxGoKDNtTihQgrwvU8s2e1Efc4JEq+wQLg0uL57R9Zo82/OLoOcgckGox7PAPJVQ5cx7DJA5Zlvc6sKSw/2zm870j
  skcnPTOOvzHcxPm2EwSIayZ4OHVBJhgIXuSPsASHqCfRvr/oNX7ygGcnfdiuL4gMYs8ZbMuQuSfSd3eXzotjpQ4eiueYd9sboijxJWbouQAnvF
  466LV6EsghZ2hqUCzIASEBTLe5se58r7CweSeI5gED5EnJjJzdpnTvawNQQNiau/26DJy14pC6ZztoH66+2GYxJEJimGPbTt9iQIFdqHuwZVDy
  Kj28zzdx2GnMC9KuzCVCzjjtMLylGB99vYI+Z4MCEihuXXxFmyzrwdkOu4WOYiu6RRsFWO+THol/QTqk6f76HSDuGpVSRoZx4u+JLlEfXfsw8p
  Snnp/Cf1c2g81ZR3ZIE2R/iLlti4FyQE2zU7rd2WzhOxhTsicu3xI12jftMwJsetZFT/Yo6SWKsymGU/Er6ElhEJ70/zqX1V0bWtnNiU1O5e1U
  UE69G0hzqkzB7lBMBQ4b20/gobdpZSCsSMEGnGctbEJoK5uRlS4ykDr6Id3Hd6YiRrxwvrXJJxx12IP1w7lMYdFqasLhz9iYxRuxF7kYluzwF3
  denhGgtI0VKtDBIODWM31U9hEX1ANTTcxAnGQLQKKO0FVK7916dAUdq0e1/jP84/XsYiv7dCob+aS1elTkRo/c92RsXTUXUYtizyM+UlqX3Jjd
  2Sif9hPn5z8zhBNKVh6Ra6WFbclVd6TRfT8MIhW6BmbIz5uufFkW2fX+AAAktiEsAAG4BaMPAABjO66pPjANiwIAAAAAAVla
`);

/** The same packed by bzip2. */
export const workspaceByBzip2 = fromBase64(`
  QlpoOTFBWSZTWfQf7FQAAud/3f//zo5EC3/g/zPeQr////HEABBUAARKAAABQEfAAnwBDNQapmpT2qeKHpHkmjE9I2aoBkNPU9I9TIBkNAHkQG
  agAGqPSnqNqZT9U/KanponlNA00aaYRoMhoAMgA00NA9TQ0DgaA0GjQMmgANAAYmhpoGmgBo0aABo0EiSaRqYaTSYymm1NMQNAaA9QaAAAAMgN
  GJ5Se8ty1+fFxKNOk3y4YbtuYwjPK8AzJENoG022NjCdeCIAZf3Pv8eD0ZdSUWkVCu22SNOdCuJOkr28yzQUibSY0EpQKSYfVrNNu+dPMU19MF
  +xXUz20/O9TNa1qJQWgzS9h6XDp/F7AdzKTQj3XoRssBtIMNlVOQa91IAi3RIWiDFy9Cn+UZ7QErTo2IMdcYu3clt525Xn26fk60hX00A2NoEW
  3aaQkjvSzZ9DV1Zqy8MRTahZz1nYaJNROKXtSg1IgNdyYVgKGkIqQJNJCQ20kwaTENpCRJoQSnAiiUAJeBiMTSD4aUATsQoabSCGDIgLGCnzxd
  WLn0ZgenTnHaTyGop7ky5uovBmUufksP5Nu0qeAwPP5c5BJYwsgxkElXmJmqu8lRJ1ztjQIhJGrcKQWw2NkpAROVjCQLJujGr8PdGJsIqDEOe/
  WYgligUiDF4XwjYGufaja3HMcsAlfhalD93MsBPTCuKlA1Nlpt3UtUptMyKpUSBsCwyzBUNBd11OacpTbC4EKDhwRlje/XVVJOPImYh3kiJ9ci
  gZYnRPsYwUHygbCoAigzPDgdjD8/kSprftnnOH5zJCHFZILdElomyPLgRVQGZUSHYB7sT3eNd62MlXpaBvSMWyRV5WWy4XmUyxEJHEd50XUZWS
  SUQlCTUYOTWKU94GOI7IMRswZCUrCREpou516NQmnONizRtMfBvxjw81ZMnUy6eSVkyrKDdEz9TQAaTAbOPlorWiNwE9f/i7kinChIeg/2Kg
`);

/** Key, site and the text in Latin-1 as lines of text. */
export const workspaceAsText = fromBase64(`
  UkRBMwpBCjMKMjYzNjgwCjE5Nzg4OAo1ClVURi04CjEwMjYKMQoyNjIxNTMKMwprZXkKNTI4CjIKMjYyMTUzCjgKSmFuZVwwNDBSb2UKMjYyMT
  UzCjMKQm9iCjEwMjYKMQoyNjIxNTMKNQpuYW1lcwoxNgoyCjI2MjE1Mwo2CnN1Yi0wMQoyNjIxNTMKNwpKaW1cMDQwUG9lCjI1NAoxMDI2CjEK
  MjYyMTUzCjQKc2l0ZQo1MzEKNAoxNgoxCjI2MjE1MwoxCjcKMTQKMQo1CjUzMQoyCjE2CjEKMjYyMTUzCjcKNDQ3MTkwMgoyMzgKMgoxCjI2Mj
  E1MwoxNApjb21wYWN0X2ludHNlcQoyCjEKMjYyMTUzCjQKYmFzZQoyCjEzCjEKMTMKMjU0CjE0CjMKMTAKMQoxCjI1NAoxMDI2Cjc2NwoxNgoy
  CjI2MjE1MwozCm1ybgoyNjIxNTMKMQp4CjI1NAo0CjAKMjUzCjI1NAoxOQoyOQoyNTQKMjU0CjI1NAoyNTQKMjU0CjI1NAoyNTQKMjU0CjI1NA
  oyNTQKMjU0CjI1NAoxMDI2CjEKMjYyMTUzCjYKaGlkZGVuCjE2CjEKMjYyMTUzCjIzCnZhbHVlXDA0MG9mXDA0MGFuXDA0MGVudmlyb25tZW50
  CjI1NAoyNTQKMjU0CjI1NAoyNTQKMjU0CjI1NAoyNTQKMjU0CjI1NAoyNTQKMjU0CjI1NAoyNTQKMjU0CjI1NAoyNTQKMjU0CjEwMjYKNzY3Cj
  E2CjQKMjYyMTUzCjQKd2FyZAoyNjIxNTMKMQpuCjI2MjE1Mwo1CmlubmVyCjI2MjE1MwoxCmUKMjU0CjEwMjYKMQoyNjIxNTMKNQpsYXRpbgox
  NgoxCjE2MzkzCjYKTVwzNzRsbGVyCjI1NAo=
`);

/** The table alone. */
export const visits = fromBase64(`
  H4sIAAAAAAAAA3VSy0rDQBS9TZPGFl/gUhfZS0Nf0bqyoAgKPrAtdCMyTSc1dpKUZLDFTfstrkT8BBeC+D8u3WidSWbEhjqQmfuac87cm04BAL
  Kg5tiuMRO0duuoWGfeBnN09q0nBZBn59IJ8rFxGWCAKff107cXQnDIzPyMLVa5ystfH584FjTenficfPBdfwBQFWZkBJxmExRFgkMG1UNEGT58
  M5yVmJvnAJKL8wA5gu8wkQiKiGYcaXhJfWaW4sg5yKZBmLAokuVqGosFLS2ToC4mKYhNFA2MW9YOsxfghk1c37VNPEbekAj1ELdi/zMBncjztx
  VJq0CsxrOxoFW/yuXb9Ivz5nHHpvIhsUvTgul94OOU4Gy7dSCE/R3pWrN5ZpQr1WLNKu7s1vdEGGR6u2xUShXDsiyjVK5V00w+8rDsvy6Cy0NE
  XezTa56U7L2gK80Ij6WJ+rIgN8Ju/0a+S40w9mUmxB4KBynmfBiMTMnOJ6jw6bF/8OufmRd6iCLTCbmmeSjdDjyP6U1d2PKQS5IRhwtH/ANK7G
  ujPAMAAA==
`);

/** The table alone, as R wrote it before 3.5. */
export const visitsOfVersion2 = fromBase64(`
  H4sIAAAAAAAAA3VSS0vDQBDepmliiy/wqIfcpaGv+DhZ0IuCD6xCLyLbdFNjN0lJFlu8tL/Fk4g/wYMg/h+PXrTuJjtil7qQndmZyfd9O7PtEk
  JIQ7rB9zx382t8M/m3Kg5IR0VuF45wSKzziCA0EWfz+O2FUhJztzjli1cui/LXxyckVvPdS+34Q+zmA0K6xp2chCu4FCeJ5ICgfoAZx0ffHGcp
  5RY5oS21MwAGJXeEAoImozkPnCCrz00VDsPDLovijEUDlqtJKhYVVJkUdwhVINZx0rdueTvsbkSaLvVD37XJCAcDKtWjtBV7nxnoGOxvK7JWIb
  maz9acVv0qh7uZZ6etw7bL4CLpkamC2X0UEkVw/vJiXwr7O9KVVuvEqtbq5YZT3tre2ZVhBOnNqlWr1CzHcaxKtVFXmUIcEOi/KYOLA8x8ErJr
  kQT2btQBNyEjcHEPCowh8Xs3cC89ISSETEwCHPcV5mIcDW1gFxPUxPT4G/z6Z+alLmbY9mKhaRbKdKMg4HqVHzYC7NNsxPHcEf8AqYTklDMDAA
  A=
`);

/** A table with row names in the order of bytes of the machine. */
export const nativeTable = fromBase64(`
  H4sIAAAAAAAAA3PiYmYAAjYWBgZWZgZWIDM0xE3XQhgoygjk8AExEwMMfLCHMhyYWCDynAwsYE15ibmpxQIMCEEQXY6uKjknsRhFFReQTkksSd
  RLKwIagKycE0gX5ZfrwQ1mgkpwAGmvxLxUhaD8VJhFSf+ABAAx2EwLygAAAA==
`);

/** A compiled function, and a text behind it. */
export const compiled = fromBase64(`
  H4sIAAAAAAAAA5VVTW/TQBAdfyaOYzdtU7gWDlxohDi1Qgh6AnEHiRtyk41iKXXS2IhAL/3FCAluiMBsMpOON7ZpLT2Pd+fNzNtZr/2xAwAOuD
  7ePXwE78P7N4MzAPsQBzaA66D9gxafwQIXAm2XePttTn7FW09MdEdqnHyeFseFWhY4XiGOEDEiQrzVnG0MwINNRYwG6JNl35mWtpYKgFrhmcFp
  IQaINuVxRR6d8xqhl/pIxD2nuRNEaNR/SBofI/YQT0i3SxytYV/U71EO3bUDxLmo3ae5E3qWdfT6T6mW1GuRBp/6BrLR10TSjl/krCLaLweCWU
  rxzXDEVFNeK6OMVVPG+zJJp8og2zVk61W5svX3nkpEUkfG6qJO2e8auS2T79aJHDQEbkW+/rEjsqptXrMozxTl14l6+p/AVk2gm18tiooFmaKr
  xLdrcnrzRZoZScuHf01QIz78dykW1BRzxrMF1LzIqZGjU9e9F9C8hTu+8zbIyxQbwv22tVvmB018vKK77BDH8XwMu+fHIs7P27HFY5usJWNFT7
  TPJeuQbZH1yXqb+JBz6q71oPll0F+778Bfug0nHs4u58mw+ITMXF0ZXvciyfkTE5HiSKza4d1i9WIVK1LW2cRFrDQg2yUbbnI663/TzbZbazgC
  /G9hnwe3h5zBnBahTQgEbEJHgON4HBK6AnEN/ArsEw4NcO0DQp9wRDD5MsY2fvzecJrkubHlPbWcL1Sep7Msf5eN1JI2QnL2LtQkzfCtmKjj4W
  ykzLxZcqk4r83neMzeZFwo/VlY/QOYOGF7xAgAAA==
`);

/** A function with its source, and so the folder in which it was written. */
export const source = fromBase64(`
  H4sIAAAAAAAAA41SS0vDQBCePJo2lRbFsyW36kF68OJBBEELelDxAb3JNplgaLIJ2Q1pf55/w6sH7959TNtEm20KLnw7s7vzzWtn1AYAA0yL9g
  ap0Hh8GB4eA1gGgKnThQYm2CQtkbop+mTXoVNr8fKHniI1hd0kth+ESKoJy/VB+CLsEvYKvUCFquce7dsrN93BcxzhIMfxUyYw3cBrhAFHoVB7
  fsZdGcR8/8DpMzFBzxnPnCvG0bmLsV/jxrjgruKkmfEJj3O+IbAViOGy1HbRDaixsmUQoZAsSihGd/5w9vryph29R2odbshEWYdepnB7c385cm
  UZcnGU1S7WJtea/wJnESo1WScSp/K03sN/UInS8YMpeteYl39QdkKr60TCUoHnTLKqN/tbKXqrGCI3Tmbrc6Wy1gb3N9vPQq5a7awNww8tIcd8
  GwMAAA==
`);

function fromBase64(text: string): Buffer {
  return Buffer.from(text, 'base64');
}
