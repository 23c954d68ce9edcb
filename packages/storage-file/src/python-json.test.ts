import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compactPythonJson, parseJsonObject, pythonJson } from './python-json.js';

describe('pythonJson', () => {
  it('separates as json.dumps does', () => {
    expect(pythonJson({ b: [1, 'x', null], a: true, none: undefined })).toBe('{"b": [1, "x", null], "a": true}');
    expect(compactPythonJson({ b: [1, 'ü'], a: {}, none: undefined })).toBe('{"b":[1,"\\u00fc"],"a":{}}');
  });

  it('writes nothing but printable ASCII', () => {
    expect(pythonJson('ü😀\u007f\n"\\\u0001')).toBe('"\\u00fc\\ud83d\\ude00\\u007f\\n\\"\\\\\\u0001"');
  });

  it('writes JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = pythonJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(text).toMatch(/^[ -~]*$/);
      }),
    );
  });
});

describe('parseJsonObject', () => {
  it.each(['', '{', '[]', 'null', '"x"', '1'])('takes %j for no object', (text) => {
    expect(parseJsonObject(text)).toBeUndefined();
  });

  it('parses an object', () => {
    expect(parseJsonObject('{"a":[1]}')).toEqual({ a: [1] });
  });
});
