import type { IncomingMessage, ServerResponse } from 'node:http';
import { controlEndpoint, isControlPath } from '../control/control-endpoint.js';
import type { RecordedRequest } from '../record/recorder.js';
import type { Switches } from '../switches/switches.js';
import { type Answer, answer, type Stage } from './answer.js';
import type { Exchange } from './exchange.js';
import { locateRequest } from './locate-request.js';
import { readText } from './read-text.js';
import { type Destination, refuse, route, routeByForm } from './route.js';
import { send, sendAnswer } from './send.js';
import { Violation } from './service-error.js';
import { empty } from './wire-response.js';

interface Options {
  readonly stage: Stage;
  readonly switches: Switches;
  readonly now: () => number;
}

/** How a request came in. */
export type Via = 'http' | 'proxy';

/** Makes the function that takes requests, for plain HTTP and for what comes through the proxy. */
export function createListener({ stage, switches, now }: Options) {
  const { recorder } = stage;

  function arrive(
    request: IncomingMessage,
    via: Via,
  ): { exchange: Exchange; record: RecordedRequest; to: Destination } {
    const { method = 'GET', headers, url = '/' } = request;
    // A client that has HTTP_PROXY set asks for plain http:// URLs by their whole name. Nothing that we play is plain http.
    const isForUs = url.startsWith('/');
    const { pathname, searchParams: query } = new URL(`http://127.0.0.1${isForUs ? url : '/'}`);
    const location = locateRequest(headers.host ?? '', pathname);
    const to = isForUs
      ? route(method, location)
      : refuse(new Violation(`The proxy carries CONNECT only, not ${method}.`, 'ForbiddenException'));
    const { region, path } = location;
    const at = now();
    const record = recorder.arrive({ operation: to.name, region, via, at, method, path, query, headers });
    const exchange = { method, path, query, headers, body: '', region, arrivedAt: at, organisation: undefined };
    return { exchange, record, to };
  }

  async function serve(request: IncomingMessage, response: ServerResponse, via: Via): Promise<void> {
    const { method = 'GET', url = '/' } = request;
    if (via === 'http' && isControlPath(url)) {
      send(controlEndpoint({ method, path: url, body: await readText(request) }, switches, recorder), response);
      return;
    }
    if (url === '/favicon.ico') {
      send(empty(404), response);
      return;
    }
    const { exchange, record, to } = arrive(request, via);
    const closed = new AbortController();
    response.once('close', () => closed.abort());
    let answered: Answer;
    try {
      exchange.body = await readText(request);
      const destination = routeByForm(to, exchange.body);
      record.operation = destination.name;
      answered = await answer(destination, exchange, stage, closed.signal);
    } finally {
      recorder.leave();
    }
    recorder.describe(record, exchange);
    if (!answered.spoilt) record.status = answered.response.status;
    sendAnswer(answered, response);
  }

  return (via: Via) => (request: IncomingMessage, response: ServerResponse) => {
    serve(request, response, via).catch((error: unknown) => {
      if (response.destroyed) return;
      // A fault of the fake itself. Whoever runs the tests has to see it, not a client that tries again for ever.
      const body = error instanceof Error ? String(error.stack) : String(error);
      send({ status: 500, headers: { 'content-type': 'text/plain' }, body }, response);
    });
  };
}
