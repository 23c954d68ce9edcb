interface PartitionHosts {
  /** Whole host names. */
  readonly hosts: readonly string[];
  /** Domains below which AWS alone gives out names. `amazonaws.com` is none: anybody gets a bucket or a load balancer there. */
  readonly domains: readonly string[];
  /** Below this the services of Identity Center have their regional names. */
  readonly suffix: string;
}

/** The hosts on which AWS itself answers, by partition: those that the AWS CLI 2.36 takes for AWS's own. */
const awsHosts: Readonly<Record<'aws' | 'aws-cn' | 'aws-us-gov' | 'aws-eusc', PartitionHosts>> = {
  aws: {
    hosts: ['identitycenter.amazonaws.com'],
    domains: ['awsapps.com', 'app.aws', 'portal.amazonaws.com'],
    suffix: 'amazonaws.com',
  },
  'aws-cn': {
    hosts: ['identitycenter.amazonaws.com.cn'],
    domains: ['awsapps.cn', 'portal.amazonaws.com.cn', 'app.amazonwebservices.com.cn'],
    suffix: 'amazonaws.com.cn',
  },
  // Its portals are named as those of the commercial regions are.
  'aws-us-gov': {
    hosts: ['identitycenter.us-gov.amazonaws.com'],
    domains: ['awsapps.com', 'app.aws', 'portal.amazonaws.com'],
    suffix: 'amazonaws.com',
  },
  'aws-eusc': {
    hosts: ['identitycenter.amazonaws.eu'],
    domains: ['portal.amazonaws.eu', 'api.amazonwebservices.eu'],
    suffix: 'amazonaws.eu',
  },
};

/** What the sign-in service and the portal have before the suffix: `device.sso.eu-west-1`, `oidc.eu-west-1`. */
const regionalPrefix = /^(device\.sso|oidc|portal\.sso)\.[a-z]{2,4}(-[a-z]{2,10}){1,3}-\d{1,2}$/;

/**
 * Whether a host name is one of AWS's own, in any partition: nobody else can put a sign-in page there.
 *
 * @param hostname as `URL` has it: lower case, without a port
 * @example isAwsOwnedHost('my-org.awsapps.com') // true
 */
export const isAwsOwnedHost = (hostname: string): boolean =>
  Object.values(awsHosts).some(
    ({ hosts, domains, suffix }) =>
      hosts.includes(hostname) ||
      domains.some((domain) => hostname.endsWith(`.${domain}`)) ||
      (hostname.endsWith(`.${suffix}`) && regionalPrefix.test(hostname.slice(0, -suffix.length - 1))),
  );

/**
 * The region that the host of a start URL names, or undefined when it names none.
 *
 * @example regionOfPortalHost('ssoins-1234.portal.eu-west-1.app.aws') // 'eu-west-1'
 */
export function regionOfPortalHost(hostname: string): string | undefined {
  if (!isAwsOwnedHost(hostname)) return undefined;
  return hostname.split('.').find((label) => /^[a-z]{2,4}(-[a-z]{2,10}){1,3}-\d{1,2}$/.test(label));
}
