import { describe, expect, it } from '@jest/globals';
import { signIn } from './testing/clients.js';
import { useFake } from './testing/use-fake.js';

const world = useFake();

const post = (path: string, body: unknown, contentType = 'application/json') =>
  fetch(`${world.fake.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': contentType },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const get = (path: string, token?: string) =>
  fetch(`${world.fake.url}${path}`, { headers: token === undefined ? {} : { 'x-amz-sso_bearer_token': token } });

const messages = () => world.fake.violations.map(({ message }) => message);
const client = { clientName: 'a test', clientType: 'public' };

describe('a request that no good client sends', () => {
  it.each([
    ['a missing member', { clientType: 'public' }, 'The member clientName is missing.'],
    ['an unknown member', { ...client, colour: 'green' }, 'The member colour is not known.'],
    [
      'a member of another kind',
      { ...client, scopes: 'sso:account:access' },
      'The member scopes is not a list of texts.',
    ],
    ['an empty text', { ...client, clientName: '' }, 'The member clientName is not a text.'],
    ['a body that is not JSON', 'clientName=x', 'The body is not JSON.'],
    ['a body that is not an object', [], 'The body is not a JSON object.'],
  ])('is refused and remembered: %s', async (_what, body, message) => {
    const response = await post('/client/register', body);
    expect(response.status).toBe(400);
    expect(response.headers.get('x-amzn-errortype')).toBe('InvalidRequestException');
    expect(await response.json()).toEqual({ error: 'invalid_request', error_description: message });
    expect(world.fake.violations).toMatchObject([{ operation: 'RegisterClient', message }]);
  });

  it('is refused with another content type', async () => {
    expect((await post('/client/register', client, 'text/plain')).status).toBe(400);
    expect(messages()).toEqual(['The content type has to be application/json, not text/plain.']);
  });

  it('is refused with the members of two grants', async () => {
    const { clientId, clientSecret, refreshToken } = await signIn(world.fake);
    const body = { clientId, clientSecret, grantType: 'refresh_token', refreshToken, code: 'x' };
    expect((await post('/token', body)).status).toBe(400);
    expect(messages()).toEqual(['The member code does not belong to the grant refresh_token.']);
  });

  it('is refused with a method or an address that does not exist', async () => {
    expect((await get('/token')).status).toBe(405);
    expect((await get('/nowhere', 'an access token')).status).toBe(404);
    expect(messages()).toEqual(['GET is not allowed for /token.', 'Nothing answers at /nowhere.']);
  });

  it.each([
    ['maxResults=5', 'The query parameter maxResults is not known.'],
    ['max_result=5&max_result=6', 'The query parameter max_result is there twice.'],
  ])('is refused with the query %s', async (query, message) => {
    const { accessToken } = await signIn(world.fake);
    const response = await get(`/assignment/accounts?${query}`, accessToken);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ message });
    expect(messages()).toEqual([message]);
  });

  it('is refused without a required query parameter', async () => {
    const { accessToken } = await signIn(world.fake);
    expect((await get('/assignment/roles', accessToken)).status).toBe(400);
    expect(messages()).toEqual(['The query parameter account_id is missing.']);
  });

  it('is refused with a secret in the URL, which the record does not repeat', async () => {
    const { accessToken } = await signIn(world.fake);
    expect((await get(`/assignment/accounts?next_token=${accessToken}`)).status).toBe(400);
    expect(messages()).toEqual(['There is a secret in the URL.']);
    expect(JSON.stringify(world.fake.requests)).not.toContain(accessToken);
  });

  it('is refused without an access token, or with one that goes to the wrong service', async () => {
    const { accessToken } = await signIn(world.fake);
    expect((await get('/assignment/accounts')).status).toBe(401);
    expect((await get('/device', accessToken)).status).toBe(400);
    expect(messages()).toEqual([
      'The header x-amz-sso_bearer_token is missing.',
      'The access token belongs to the portal only.',
    ]);
  });

  it('is refused by STS in XML', async () => {
    const form = 'application/x-www-form-urlencoded';
    const other = await post('/', 'Action=GetSessionToken&Version=2011-06-15', form);
    expect(other.headers.get('content-type')).toBe('text/xml');
    expect(await other.text()).toContain('<Code>InvalidRequestException</Code>');
    const unsigned = await post('/', 'Action=GetCallerIdentity&Version=2011-06-15', form);
    expect(unsigned.status).toBe(403);
    expect(await unsigned.text()).toContain('<Code>MissingAuthenticationToken</Code>');
    expect(messages()).toHaveLength(1);
  });
});

it('does not mind a browser that asks for an icon', async () => {
  expect((await get('/favicon.ico')).status).toBe(404);
  expect(world.fake.violations).toEqual([]);
});

it('does not stumble over an odd address', async () => {
  for (const path of ['//', '/%', '/@', '/\\', '/?%']) expect((await get(path)).status).toBeLessThan(500);
});
