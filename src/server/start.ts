import { startServer } from './main.ts';

// Entry of the server's own bundle, which an editor's client starts; the command line starts it by `server --stdio`.
startServer();
