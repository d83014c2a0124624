import { startServer } from './main.ts';

/** Entry point of the server's own bundle, which an editor's client starts. */
startServer();
