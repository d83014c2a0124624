import { render } from 'preact';
import { App } from './app.tsx';
import { Host } from './host.ts';
import '../src/report/page/page.css';
import '../src/report/page/cohort.css';
import '../src/report/page/consent.css';
import './theme.css';
import './dashboard.css';
import './data-table.css';
import './details.css';

/** Entry point of the dashboard's page. */
render(<App host={new Host()} />, document.getElementById('root')!);
