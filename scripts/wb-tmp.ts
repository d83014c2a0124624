import { runWorkbench } from './host/run-workbench.ts';

await runWorkbench(300_000, (e) => console.log(JSON.stringify(e).replace(/\\n/g, '\n')));
