/**
 * A key as messages name it. What is too long or too odd for one may be a piece of a secret that was pasted into the
 * wrong place.
 *
 * @example keyInWords('region') // 'region'
 * @example keyInWords('wjalrxutnfemi/k7mdeng+bpxrficyexamplekey') // 'a key'
 */
export const keyInWords = (key: string): string =>
  /^_*[a-z][a-z0-9]{0,20}(?:[_.-][a-z0-9]{1,20})*_*$/i.test(key) ? key : 'a key';

/**
 * A start URL as messages show it: without the name and password of a user.
 *
 * @example urlInWords('https://kermit:hush@x.awsapps.com/start') // 'https://(hidden)@x.awsapps.com/start'
 */
export const urlInWords = (url: string): string => url.replace(/:\/\/[^/]*@/, '://(hidden)@');
