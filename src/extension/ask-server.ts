import { exchangeOf, type RequestMethod } from '../model/protocol.ts';
import type { ServerClient } from './server-client.ts';

/**
 * Passes a page's question on. Both what goes to the server and what comes back is checked against the protocol.
 * @throws an error whose message is one line for a person
 */
export async function askServer(server: ServerClient, method: RequestMethod, question: object): Promise<unknown> {
  const { flawOf } = await import('../model/protocol-check.ts');
  const flaw = flawOf(exchangeOf(method).params!, question);
  if (flaw !== undefined) throw new Error(flaw);
  return server.request(method, question as never);
}
