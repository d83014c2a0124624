/** What programs, fresh installations and a removal of personal data leave in place of a person. */
const nobody =
  /^(openpyxl|python-docx|python-pptx|apache poi|xlsxwriter|microsoft( office)?( user)?|(un)?known( creator| author)?|un-named|user|author|admin(istrator)?)$/i;

/** Whether an account of an office program is one of a person, as far as its name tells. */
export function isPersonal(account: string): boolean {
  return !nobody.test(account.trim());
}
