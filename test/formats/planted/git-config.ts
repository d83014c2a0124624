import type { PlantedFile } from '../planted-file.ts';

export default {
  file: '.git/config',
  content: () => `[core]
\trepositoryformatversion = 0
[remote "origin"]
\turl = https://jroe:s3cret@git.clinic.example/study.git
\tfetch = +refs/heads/*:refs/remotes/origin/*
[remote "scanner"]
\turl = ws7.clinic.example:/home/mmuster/data
[user]
\tname = Jane Roe
\temail = jane.roe@clinic.example
`,
  planted: [
    { value: 'https://jroe:s3cret@git.clinic.example/study.git', class: 'url', part: '4:8' },
    { value: 'mmuster', class: 'username', part: '7:33' },
    { value: 'Jane Roe', class: 'name', part: '9:9' },
    { value: 'jane.roe@clinic.example', class: 'email', part: '10:10' },
  ],
} satisfies PlantedFile;
