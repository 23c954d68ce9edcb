import { describe, expect, it } from '@jest/globals';
import { awsPaths, type AwsPathsInput } from './aws-paths.js';

const homeOf = (user: string) => (user === 'eve' ? '/srv/eve' : undefined);

const pathsFor = (env: AwsPathsInput['env'], platform: AwsPathsInput['platform'] = 'linux') =>
  awsPaths({
    env,
    homeDirectory: platform === 'win32' ? 'C:\\Users\\ada' : '/home/ada',
    cwd: '/place',
    platform,
    homeOf,
  });

describe('awsPaths', () => {
  it('finds everything below the home directory', () => {
    expect(pathsFor({})).toEqual({
      configFile: '/home/ada/.aws/config',
      credentialsFile: '/home/ada/.aws/credentials',
      awsDirectory: '/home/ada/.aws',
      stateDirectory: '/home/ada/.local/state/awso',
      dataDirectory: '/home/ada/.local/share/awso',
      settingsFile: '/home/ada/.config/awso/settings.ini',
      cacheDirectory: '/home/ada/.cache/awso',
    });
  });

  it.each([
    ['~/aws', '/home/ada/aws'],
    ['~', '/home/ada'],
    ['~eve/aws', '/srv/eve/aws'],
    ['~eve', '/srv/eve'],
    ['~eve/', '/srv/eve'],
    ['$EVE/aws', '/srv/eve/aws'],
    ['./~eve/aws', '/place/~eve/aws'],
    ['a/~/b', '/place/a/~/b'],
    ['$PLACE/x', '/srv/x'],
    ['${PLACE}/x', '/srv/x'],
    ['$ME/x', '/home/ada/x'],
    ['/a/$UNSET/${UNSET}', '/a/$UNSET/${UNSET}'],
    ['$PLACES', '/place/$PLACES'],
    ['"~/aws"', '/place/"~/aws"'],
    ["'$PLACE/x'", "/place/'/srv/x'"],
    ['~/$UNSET', '/home/ada/$UNSET'],
    ['$INNER/x', '/srv/$PLACE/x'],
    ['relative/x', '/place/relative/x'],
    ['', '/home/ada/.aws/config'],
  ])('expands AWS_CONFIG_FILE %j as the AWS CLI does', (value, expected) => {
    expect(
      pathsFor({ AWS_CONFIG_FILE: value, PLACE: '/srv', ME: '~', EVE: '~eve', INNER: '/srv/$PLACE' }).configFile,
    ).toBe(expected);
  });

  it('refuses ~user for a user whose home it does not know, instead of making a directory of that name', () => {
    const refusal = {
      code: 'InvalidInput',
      message: 'AWS_CONFIG_FILE begins with ~mallory, and the home of that user is not known.',
      details: { field: 'AWS_CONFIG_FILE' },
    };
    expect(() => pathsFor({ AWS_CONFIG_FILE: '~mallory/aws' })).toThrow(expect.objectContaining(refusal));
    expect(pathsFor({ AWS_CONFIG_FILE: 'C:\\PROGRA~1\\x' }, 'win32').configFile).toBe('C:\\PROGRA~1\\x');
  });

  it('expands AWS_SHARED_CREDENTIALS_FILE alike', () => {
    expect(pathsFor({ AWS_SHARED_CREDENTIALS_FILE: '~/c' }).credentialsFile).toBe('/home/ada/c');
  });

  it('follows absolute XDG directories and no others', () => {
    const env = { XDG_STATE_HOME: '/s', XDG_CONFIG_HOME: '/c', XDG_DATA_HOME: 'relative' };
    expect(pathsFor(env)).toMatchObject({
      stateDirectory: '/s/awso',
      settingsFile: '/c/awso/settings.ini',
      dataDirectory: '/home/ada/.local/share/awso',
    });
    expect(pathsFor(env, 'darwin').stateDirectory).toBe('/s/awso');
  });

  it('keeps its own files in %LOCALAPPDATA% on Windows', () => {
    const env = { LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local', XDG_STATE_HOME: 'C:\\state' };
    expect(pathsFor(env, 'win32')).toEqual({
      configFile: 'C:\\Users\\ada\\.aws\\config',
      credentialsFile: 'C:\\Users\\ada\\.aws\\credentials',
      awsDirectory: 'C:\\Users\\ada\\.aws',
      stateDirectory: 'C:\\Users\\ada\\AppData\\Local\\awso\\state',
      dataDirectory: 'C:\\Users\\ada\\AppData\\Local\\awso\\data',
      settingsFile: 'C:\\Users\\ada\\AppData\\Local\\awso\\config\\settings.ini',
      cacheDirectory: 'C:\\Users\\ada\\AppData\\Local\\awso\\cache',
    });
  });
});
