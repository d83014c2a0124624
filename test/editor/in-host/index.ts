import './commands.ts';
import './scan-dataset.ts';
import './header-view.ts';
import './text-document.ts';
import './decisions.ts';
import './server-death.ts';
