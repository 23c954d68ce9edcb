import base from '../../jest.base.js';

// Every call of the keychain is a process, and the machine may be busy.
export default { ...base, displayName: 'storage-keychain', testTimeout: 60_000 };
