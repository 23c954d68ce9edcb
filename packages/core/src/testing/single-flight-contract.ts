import type { SingleFlight } from '../single-flight.js';
import { assertEqual, assertThat, failureOf, type ContractCase } from './contract.js';

/** Lets everything that can run do so. */
const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 20));

/** Counts who works at the same time. */
class Workshop {
  busy = 0;
  most = 0;
  runs = 0;

  readonly work = async (): Promise<number> => {
    this.busy++;
    this.most = Math.max(this.most, this.busy);
    await settle();
    this.busy--;
    return ++this.runs;
  };
}

/**
 * What every single flight promises.
 *
 * @param make a single flight that nobody else uses
 */
export function singleFlightContract(make: () => SingleFlight | Promise<SingleFlight>): readonly ContractCase[] {
  return [
    {
      name: 'hands on what the work returns',
      run: async () => {
        const flight = await make();
        assertEqual(await flight.run('key', () => Promise.resolve('result')), 'result', 'the result');
      },
    },
    {
      name: 'shares a running flight among its callers',
      run: async () => {
        const flight = await make();
        const shop = new Workshop();
        const results = await Promise.all([1, 2, 3].map(() => flight.run('key', shop.work)));
        assertEqual(results, [1, 1, 1], 'the results');
      },
    },
    {
      name: 'works anew once a flight has landed',
      run: async () => {
        const flight = await make();
        const shop = new Workshop();
        await flight.run('key', shop.work);
        assertEqual(await flight.run('key', shop.work), 2, 'the second result');
      },
    },
    {
      name: 'lets different keys fly at the same time',
      run: async () => {
        const flight = await make();
        let release = (): void => undefined;
        const slow = flight.run('slow', () => new Promise<void>((resolve) => (release = resolve)));
        assertEqual(await flight.run('../slow', () => Promise.resolve('done')), 'done', 'the other key');
        await settle();
        release();
        await slow;
      },
    },
    {
      name: 'takes any text as a key',
      run: async () => {
        const flight = await make();
        for (const key of ['', '../../x', 'ü €', 'a\nb', '__proto__', 'x'.repeat(1000)])
          assertEqual(await flight.run(key, () => Promise.resolve(key)), key, 'the result');
      },
    },
    {
      name: 'passes a failure to every caller and flies again',
      run: async () => {
        const flight = await make();
        const fail = async () => {
          await settle();
          throw new Error('no luck');
        };
        const calls = [1, 2].map(() => failureOf(() => flight.run('key', fail), 'a failing flight'));
        for (const error of await Promise.all(calls))
          assertThat(error instanceof Error && error.message === 'no luck', 'the failure is handed on');
        assertEqual(await flight.run('key', () => Promise.resolve('fine')), 'fine', 'the next flight');
      },
    },
    {
      name: 'does not start for a caller who has given up',
      run: async () => {
        const flight = await make();
        let started = false;
        const work = () => {
          started = true;
          return Promise.resolve();
        };
        const reason = new Error('enough');
        const error = await failureOf(() => flight.run('key', work, AbortSignal.abort(reason)), 'an aborted call');
        assertThat(error === reason, 'the call fails with the reason of the signal');
        assertEqual(started, false, 'whether the work has started');
      },
    },
    {
      name: 'does every exclusive work, one after another, and not beside a shared flight',
      run: async () => {
        const flight = await make();
        const shop = new Workshop();
        const works = [1, 2].map(() => flight.exclusive('key', shop.work));
        const results = await Promise.all([...works, flight.run('key', shop.work), flight.run('key', shop.work)]);
        assertEqual([...new Set(results)].sort(), [1, 2, 3], 'the results');
        assertEqual(shop.most, 1, 'workers at a time');
      },
    },
    {
      name: 'goes on to the next exclusive work when one fails',
      run: async () => {
        const flight = await make();
        const fail = () => settle().then(() => Promise.reject(new Error('no luck')));
        const first = failureOf(() => flight.exclusive('key', fail), 'the first');
        assertEqual(await flight.exclusive('key', () => Promise.resolve('fine')), 'fine', 'the second');
        assertThat((await first) instanceof Error, 'the first has failed');
      },
    },
    {
      name: 'tells who waits for exclusive work, and lets them go',
      run: async () => {
        const flight = await make();
        const patience = new AbortController();
        const shop = new Workshop();
        let land = (): void => undefined;
        const slow = new Promise<void>((resolve) => (land = resolve));
        const began = new Promise<void>((resolve) => {
          void flight.exclusive('key', () => (resolve(), slow)).catch(() => undefined);
        });
        await began;
        const options = { signal: patience.signal, waiting: () => patience.abort(new Error('enough')) };
        const error = await failureOf(() => flight.exclusive('key', shop.work, options), 'who gave up');
        assertThat(error instanceof Error && error.message === 'enough', 'it fails with the reason of the signal');
        land();
        assertEqual(await flight.exclusive('key', shop.work), 1, 'the first work done');
      },
    },
    {
      name: 'lets one caller give up while the others go on',
      run: async () => {
        const flight = await make();
        const patience = new AbortController();
        const shop = new Workshop();
        const first = flight.run('key', shop.work);
        const second = failureOf(() => flight.run('key', shop.work, patience.signal), 'the impatient caller');
        patience.abort();
        await second;
        assertEqual(await first, 1, 'the patient caller');
      },
    },
  ];
}
