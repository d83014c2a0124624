import { type CancellationToken, type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver/node';
import { exchangeOf, type ParamsOf, type RequestMethod, type ResultOf } from '../model/protocol.ts';
import { flawOf } from '../model/protocol-check.ts';

/**
 * Answers a request of a client: its parameters are checked once, at the door, and what goes wrong reaches the client as
 * one line without a stack.
 */
export function answer<Method extends RequestMethod>(
  connection: Connection,
  method: Method,
  handle: (params: ParamsOf<Method>, token: CancellationToken) => Answered<Method> | Promise<Answered<Method>>,
): void {
  connection.onRequest(method, async (params: unknown, token: CancellationToken) => {
    const definition = exchangeOf(method).params;
    const checkedParams = definition === undefined ? null : checked(definition, params);
    try {
      const result = await handle(checkedParams as ParamsOf<Method>, token);
      return exchangeOf(method).result === undefined ? null : result;
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      const [line] = String((error as Error).message ?? error).split('\n');
      throw new ResponseError(requestFailed, line!);
    }
  });
}

/** What a handler gives back. Where the answer is nothing, whatever it gives back goes out as `null`. */
type Answered<Method extends RequestMethod> = ResultOf<Method> extends null ? unknown : ResultOf<Method>;

/**
 * Checks something that a client sent.
 * @param definition name of a definition of `schemas/protocol.schema.json`
 * @throws ResponseError with code InvalidParams
 */
export function checked<Params>(definition: string, params: unknown): Params {
  const flaw = flawOf(definition, params);
  if (flaw === undefined) return params as Params;
  throw new ResponseError(ErrorCodes.InvalidParams, flaw);
}

/** LSP 3.17: a request failed although it was well-formed. */
const requestFailed = -32803;
