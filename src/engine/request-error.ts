/** A request that cannot be carried out: bad path, bad configuration. One line, with the remedy. */
export class RequestError extends Error {}
