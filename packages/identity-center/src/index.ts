export * from './clients.js';
export * from './endpoints.js';
export * from './federation-endpoint.js';
export * from './http-options.js';
export * from './oidc-auth-provider.js';
export * from './portal-account-directory.js';
export * from './portal-role-credentials.js';
export type { PortalAuth } from './signed-in-portal.js';
export type { Sleep } from './sleep.js';
