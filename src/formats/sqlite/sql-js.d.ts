/** The build of sql.js that holds its WebAssembly, so that no file has to be found at run time. */
declare module 'sql.js/dist/sql-wasm-inline.js' {
  import initSqlJs from 'sql.js';

  export default initSqlJs;
}
