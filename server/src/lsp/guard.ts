/**
 * Wraps every handler once: what fails is logged and answered empty, what is cancelled is not begun, and nothing is
 * answered before `initialize` or after `shutdown`, which come once each.
 */

import type { CancellationToken } from 'vscode-languageserver';
import { ErrorCodes, LSPErrorCodes, ResponseError } from './library';

export type ServerPhase = 'waiting' | 'starting' | 'running' | 'stopped';

export interface Guard {
  phase: ServerPhase;
  /** Why a request comes out of order, where it does; `initialize` comes first, everything else after it. */
  refusal(isInitialize: boolean): ResponseError<never> | undefined;
  /** A request handler that answers `empty` where `handler` throws. */
  request<P, R>(
    name: string,
    empty: R,
    handler: (params: P, token: CancellationToken) => R | Promise<R>,
  ): (params: P, token: CancellationToken) => Promise<R | ResponseError<never>>;
  /** A notification handler. */
  notification<P>(name: string, handler: (params: P) => void | Promise<void>): (params: P) => Promise<void>;
}

export function createGuard(log: (message: string) => void): Guard {
  const guard: Guard = {
    phase: 'waiting',
    refusal(isInitialize) {
      const { phase } = guard;
      if (phase === 'stopped') return new ResponseError(ErrorCodes.InvalidRequest, 'shut down');
      if (isInitialize)
        return phase === 'waiting' ? undefined : new ResponseError(ErrorCodes.InvalidRequest, 'initialized already');
      return phase === 'running' ? undefined : new ResponseError(ErrorCodes.ServerNotInitialized, 'not initialized');
    },
    request: (name, empty, handler) => async (params, token) => {
      const refusal = guard.refusal(false);
      if (refusal !== undefined) return refusal;
      if (token?.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      try {
        const answer = await handler(params, token);
        return token?.isCancellationRequested ? new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled') : answer;
      } catch (error) {
        log(`${name}: ${describeError(error)}`);
        return empty;
      }
    },
    notification: (name, handler) => async (params) => {
      if (guard.phase !== 'running') return;
      try {
        await handler(params);
      } catch (error) {
        log(`${name}: ${describeError(error)}`);
      }
    },
  };
  return guard;
}

/** What failed and where. The error's message stays out: it may quote the document. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return 'failed';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s*at /.test(line));
  return [error.name, ...frames.slice(0, 8)].join('\n');
}
