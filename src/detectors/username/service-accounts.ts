/** Accounts that belong to a program, a machine or everybody, and directories that stand where a user's would. */
const serviceAccounts: ReadonlySet<string> = new Set(
  `root admin administrator user users username guest public shared default ubuntu debian centos fedora ec2-user vagrant docker
  runner runneradmin travis circleci jenkins gitlab-runner github-actions build buildbot bids bidsapp fmriprep mriqc
  freesurfer fsl spm ants neuro neurodocker nipype qsiprep jovyan jupyter conda anaconda miniconda linuxbrew brew node npm
  www www-data nginx apache tomcat postgres mysql mongo redis oracle sa system local service nobody daemon bin sys mail lp
  lost+found data work home tmp temp test tester testuser demo example myuser me you your_username yourname your-username
  youruser name appuser app all everyone none null unknown na n-a xnat orthanc dcm4chee pacs dicom scanner mri mrt ct lab
  research git hg svn ssh ftp anonymous anon person someone oper operator field service_user user1 user01 student staff
  faculty group groups project projects scratch datasets share software modules opt usr var etc package packages foo bar`.split(
    /\s+/,
  ),
);

/** Whether an account is nobody's own; masks such as `<user>`, `$USER` and `xxx` are none either. */
export function isServiceAccount(name: string): boolean {
  const lower = name.toLowerCase();
  return serviceAccounts.has(lower) || /^(?:x+|\*+|_+|\d+|u?ser\d*|sub-.*)$/.test(lower);
}
