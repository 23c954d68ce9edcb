import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { askPageThrough } from './ask-page.js';
import { type Answered, type AskPage, portalUrl } from './portal-url.js';
import { session } from './testing/test-world.js';

const vanity = { ...session, startUrl: 'https://sso.corp.example/start/#/' };

/** Follows a start URL to where a page leads, and notes what was asked. */
async function following(answer: Answered | Error, startUrl = vanity.startUrl) {
  const asked: string[] = [];
  const ask: AskPage = (method, url) => {
    asked.push(`${method} ${url.href}`);
    if (answer instanceof Error) return Promise.reject(answer);
    return Promise.resolve(method === 'HEAD' && answer.status === 405 ? { status: 405 } : { ...answer });
  };
  return { url: await portalUrl({ ...vanity, startUrl }, ask), asked };
}
const leadingTo = (location: string): Answered => ({ status: 302, location });

describe('the portal behind a start URL', () => {
  it.each([
    'https://my-org.awsapps.com/start/#/',
    'https://d-1234567890.awsapps.com/start',
    'https://my-org.awsapps.cn/start/',
    'https://start.us-gov-home.awsapps.com/directory/my-org',
    'https://ssoins-1.eusc-de-east-1.portal.amazonaws.eu',
    'http://127.0.0.1:4000/start',
  ])('is the start URL to the letter, and nobody is asked: %s', async (startUrl) => {
    expect(await following(leadingTo('https://evil.awsapps.com/start'), startUrl)).toEqual({
      url: startUrl,
      asked: [],
    });
  });

  it('is where a domain of the organisation leads, without query, fragment and last slash', async () => {
    expect(await following(leadingTo('https://my-org.awsapps.com/start/?x=1#/'))).toEqual({
      url: 'https://my-org.awsapps.com/start',
      asked: ['HEAD https://sso.corp.example/start/#/'],
    });
  });

  it('is asked for with GET where HEAD is not known', async () => {
    const asked: string[] = [];
    const ask: AskPage = (method) => {
      asked.push(method);
      return Promise.resolve(method === 'HEAD' ? { status: 405 } : leadingTo('https://my-org.awsapps.com/start'));
    };
    expect(await portalUrl(vanity, ask)).toBe('https://my-org.awsapps.com/start');
    expect(asked).toEqual(['HEAD', 'GET']);
  });

  it.each([
    leadingTo('https://evil.example/start'),
    leadingTo('http://my-org.awsapps.com/start'),
    leadingTo('https://my-org.awsapps.com.evil.example/'),
    leadingTo('https://[/'),
    leadingTo('/elsewhere'),
    { status: 200, location: 'https://my-org.awsapps.com/start' },
    new Error('getaddrinfo ENOTFOUND'),
  ])('is the start URL when it leads to no host of AWS: %j', async (answer) => {
    expect((await following(answer)).url).toBe(vanity.startUrl);
  });

  it('has to be in the region of the session', async () => {
    expect((await following(leadingTo('https://ssoins-1.portal.eu-west-1.app.aws/'))).url).toBe(
      'https://ssoins-1.portal.eu-west-1.app.aws',
    );
    await expect(following(leadingTo('https://ssoins-1.portal.us-east-1.app.aws/'))).rejects.toMatchObject({
      code: 'InvalidInput',
      message: expect.stringContaining('leads to a portal in us-east-1, but the sso-session "work" says eu-west-1.'),
      hint: 'Set it again: aws-sso session:add work --replace --region us-east-1',
    });
  });

  it('is not asked for any longer when somebody cancels', async () => {
    const ask: AskPage = (_method, _url, signal) => {
      signal?.throwIfAborted();
      return Promise.resolve({ status: 200 });
    };
    await expect(portalUrl(vanity, ask, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('asking for a page', () => {
  it('tells where it leads, and does not go there', async () => {
    const seen: string[] = [];
    const server = createServer((request, response) => {
      seen.push(`${request.method ?? ''} ${request.url ?? ''}`);
      response.writeHead(302, { location: 'https://my-org.awsapps.com/start' }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/a?b=c&b=d#e`);
    try {
      expect(await askPageThrough({})('HEAD', url)).toEqual({
        status: 302,
        location: 'https://my-org.awsapps.com/start',
      });
      expect(seen).toEqual(['HEAD /a?b=c&b=d']);
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });
});
