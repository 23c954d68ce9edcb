/** Error names of the three services, with the HTTP status each one travels with. */
const statuses = {
  AccessDeniedException: 400,
  AuthorizationPendingException: 400,
  ExpiredTokenException: 400,
  InvalidClientException: 401,
  InvalidClientMetadataException: 400,
  InvalidGrantException: 400,
  InvalidRedirectUriException: 400,
  InvalidRequestException: 400,
  InvalidScopeException: 400,
  SlowDownException: 400,
  UnauthorizedClientException: 400,
  UnsupportedGrantTypeException: 400,
  InternalServerException: 500,
  UnauthorizedException: 401,
  ForbiddenException: 403,
  ResourceNotFoundException: 404,
  TooManyRequestsException: 429,
  MethodNotAllowedException: 405,
  UnknownOperationException: 404,
  AccessDenied: 403,
  ValidationError: 400,
  InvalidClientTokenId: 403,
  ExpiredToken: 403,
  MissingAuthenticationToken: 403,
} as const;

/** The error names that the services (and so the fake) answer with. */
export type ErrorName = keyof typeof statuses;

/** Every error name, for whoever checks what comes in from outside. */
export const errorNames = Object.keys(statuses) as readonly ErrorName[];

/** An answer that says no, as the service would. Each service writes it in its own form. */
export class ServiceError extends Error {
  override readonly name: ErrorName;
  readonly status: number;

  constructor(name: ErrorName, message: string, status: number = statuses[name]) {
    super(message);
    this.name = name;
    this.status = status;
  }
}

/** A request that no well-behaved client sends. It is refused, and remembered for the test to assert on. */
export class Violation extends ServiceError {
  constructor(message: string, name: ErrorName = 'InvalidRequestException') {
    super(name, message);
  }
}
