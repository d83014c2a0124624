import { runWorkbench } from './host/rw-tmp.ts';

await runWorkbench(300_000, (e) => console.log(JSON.stringify(e).replace(/\\n/g, '\n')));
