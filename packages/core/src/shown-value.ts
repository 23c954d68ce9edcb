import { hiddenValue } from './aws-config.js';
import { readCredentialProcess } from './credential-process.js';

/**
 * Settings of the AWS CLI and the SDKs that hold no secret. What is not known here may be one: other programs keep tokens
 * in profiles under names of their own, and a `credential_process` may be given a password.
 *
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/settings-reference.html
 * @see https://docs.aws.amazon.com/cli/latest/topic/config-vars.html
 */
const harmless = `
  region output profile services
  sso_session sso_start_url sso_region sso_registration_scopes sso_account_id sso_role_name sso_account_name
  granted_sso_start_url granted_sso_region granted_sso_account_id granted_sso_role_name
  role_arn source_profile credential_source role_session_name external_id mfa_serial duration_seconds
  web_identity_token_file login_session aws_account_id account_id_endpoint_mode
  cli_pager cli_history cli_auto_prompt cli_timestamp_format cli_binary_format cli_follow_urlparam cli_error_format
  cli_help_output parameter_validation
  max_attempts retry_mode defaults_mode tcp_keepalive connect_timeout read_timeout
  ca_bundle endpoint_url ignore_configured_endpoint_urls endpoint_discovery_enabled sts_regional_endpoints
  use_fips_endpoint use_dualstack_endpoint auth_scheme_preference sigv4a_signing_region_set
  ec2_metadata_service_endpoint ec2_metadata_service_endpoint_mode ec2_metadata_v1_disabled
  metadata_service_timeout metadata_service_num_attempts
  disable_request_compression request_min_compression_size_bytes
  request_checksum_calculation response_checksum_validation sdk_ua_app_id
  s3 s3api s3_use_arn_region s3_disable_multiregion_access_points s3_us_east_1_regional_endpoint
  s3_disable_express_session_auth
  addressing_style payload_signing_enabled use_accelerate_endpoint us_east_1_regional_endpoint
  max_concurrent_requests max_queue_size multipart_threshold multipart_chunksize max_bandwidth io_chunksize
  preferred_transfer_client target_bandwidth target_throughput should_stream disk_throughput direct_io
  `;

let harmlessKeys: ReadonlySet<string> | undefined;

/** Whether a URL in it names a user, as `https://user:password@proxy.example` does. */
export const hasUserInfo = (text: string): boolean => /:\/\/[^/\s]*@/.test(text);

/** Whether the AWS CLI and the SDKs know the setting, and it holds no secret; in any case. */
export const isKnownSetting = (key: string): boolean =>
  (harmlessKeys ??= new Set(harmless.trim().split(/\s+/))).has(key.toLowerCase());

/**
 * What of a config value may be shown: in diffs, output and errors. `(hidden)` stands for the
 * value of every key that is not known to be harmless, in lines below as well, and for what stands behind a `#` or `;`.
 *
 * @param key in any case
 * @example shownValue('github_token', 'ghp_x') // '(hidden)'
 * @example shownValue('region', 'eu-west-1') // 'eu-west-1'
 */
export function shownValue(key: string, value: string): string {
  const known = isKnownSetting(key) || (key === 'credential_process' && readCredentialProcess(value) !== undefined);
  if (!known || hasUserInfo(value)) return hiddenValue;
  const [first = '', ...below] = value.replace(/([^\S\n][#;]).*$/gm, `$1 ${hiddenValue}`).split('\n');
  return [first, ...below.map(shownLine)].join('\n');
}

/** A line below a value: of a block, or a key that was indented by mistake and belongs to the value now. */
function shownLine(line: string): string {
  const key = /^\s*([^\s=:]+)\s*[=:]/.exec(line)?.[1];
  return key !== undefined && isKnownSetting(key) ? line : hiddenValue;
}
