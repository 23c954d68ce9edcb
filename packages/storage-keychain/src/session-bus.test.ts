import { describe, expect, it } from '@jest/globals';
import { busSocket, decodeMessage, encodeCall } from './session-bus.js';

describe('busSocket', () => {
  it.each([
    ['unix:path=/run/user/1000/bus', '/run/user/1000/bus'],
    ['unix:path=/tmp/dbus-x,guid=0123', '/tmp/dbus-x'],
    ['unix:guid=0123,path=/tmp/a%20b', '/tmp/a b'],
    ['unix:abstract=/tmp/dbus-y', '\0/tmp/dbus-y'],
    ['tcp:host=localhost,port=1;unix:path=/tmp/z', '/tmp/z'],
    ['tcp:host=localhost,port=1', undefined],
    ['nonsense', undefined],
  ])('reads %s', (address, place) => {
    expect(busSocket({ DBUS_SESSION_BUS_ADDRESS: address, XDG_RUNTIME_DIR: '/unused' })).toBe(place);
  });

  it('knows where the bus of a login lies when nobody says so', () => {
    expect(busSocket({ XDG_RUNTIME_DIR: '/run/user/1000' })).toBe('/run/user/1000/bus');
    expect(busSocket({})).toBeUndefined();
  });
});

describe('messages of the bus', () => {
  const call = { destination: 'a.b', path: '/c', interface: 'd.e', member: 'F', strings: ['one', 'fourth'] };

  it('are whole or not there yet, however they are cut', () => {
    const bytes = encodeCall(call, 7);
    for (let length = 0; length < bytes.length; length++)
      expect(decodeMessage(bytes.subarray(0, length))).toBeUndefined();
    const message = decodeMessage(Buffer.concat([bytes, bytes]));
    expect([message?.type, message?.length]).toEqual(['call', bytes.length]);
  });

  it('have their strings at multiples of four', () => {
    const message = decodeMessage(encodeCall(call, 7));
    expect([message?.uint32(0), message?.uint32(8), message?.uint32(400)]).toEqual([3, 6, undefined]);
  });
});
