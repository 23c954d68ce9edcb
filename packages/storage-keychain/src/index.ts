export { keychainStorage, keychainStoragePlugin, type KeychainStorageOptions } from './keychain-storage.js';
