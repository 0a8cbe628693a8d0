/** Hosts that a link in a sent message must not lead to. Regular expression sources over a host in lower case. */

/** Names that documentation uses: RFC 2606, RFC 6761, and names seen unfilled in public templates. */
export const EXAMPLE_HOSTS: readonly string[] = [
  '(?:^|\\.)example\\.(?:com|net|org|edu)$',
  '(?:^|\\.)(?:example|invalid|test)$',
  '(?:^|\\.)(?:your|my)-?(?:domain|company|site|website|store|shop|app|brand)\\.(?:com|net|org|io|tld)$',
  '(?:^|\\.)(?:domain|website|sitename|companyname)\\.(?:com|tld)$',
];

/** Machines of those who build the thing: RFC 6761, RFC 1918, RFC 6762, RFC 8375; tunnels by their vendors' pages. */
export const PRIVATE_HOSTS: readonly string[] = [
  '^localhost$|\\.localhost$',
  '^127(?:\\.\\d{1,3}){3}$|^0\\.0\\.0\\.0$|^\\[::1\\]$',
  '^10(?:\\.\\d{1,3}){3}$|^192\\.168(?:\\.\\d{1,3}){2}$|^172\\.(?:1[6-9]|2\\d|3[01])(?:\\.\\d{1,3}){2}$',
  '\\.(?:local|internal|lan|home\\.arpa)$',
  '\\.(?:ngrok\\.io|ngrok\\.app|ngrok-free\\.app|ngrok-free\\.dev|loca\\.lt|trycloudflare\\.com)$',
];

/** Labels of environments before production, numbers behind them left out. */
export const ENVIRONMENT_LABELS = {
  /** Nobody runs a public site under these. */
  always: ['staging', 'stg', 'preprod', 'pre-prod', 'uat', 'localdev'],
  /** Public sites use these too ("dev.mysql.com"): only a fault below the sender's own domain. */
  ofSender: [
    'stage',
    'dev',
    'develop',
    'development',
    'test',
    'testing',
    'qa',
    'preview',
    'sandbox',
  ],
} as const;
