import type { PlaybookFunction } from './org.ts'

/** A function of a company: those of the playbook, and two that only the script knows. */
export type FunctionName = PlaybookFunction | 'operations' | 'product'

/** What departments of a function are called, in lower case with words apart. Names, not figures:
 *  they are ours, since neither the script nor the playbook lists any. */
const names: Readonly<Record<FunctionName, readonly string[]>> = {
  engineering: [
    'engineering',
    'eng',
    'software engineering',
    'product engineering',
    'development',
    'software development',
    'r and d',
    'rnd',
    'research and development',
    'technology',
    'tech',
    'devops',
  ],
  sales: ['sales', 'field sales'],
  customer_success: [
    'customer success',
    'cs',
    'csm',
    'customer support',
    'support',
    'customer service',
    'client success',
    'client services',
    'customer experience',
    'cx',
    'account management',
  ],
  marketing: ['marketing', 'growth marketing', 'product marketing', 'demand generation', 'brand'],
  g_and_a: [
    'g and a',
    'ga',
    'general and administrative',
    'admin',
    'administration',
    'finance',
    'accounting',
    'finance and accounting',
    'legal',
    'people',
    'people ops',
    'people operations',
    'people and culture',
    'hr',
    'human resources',
    'recruiting',
    'it',
  ],
  operations: ['operations', 'ops', 'business operations', 'bizops', 'biz ops'],
  product: ['product', 'product management'],
}

const byName = new Map<string, FunctionName>(
  Object.entries(names).flatMap(([name, called]) =>
    called.map((alias) => [alias, name as FunctionName] as const),
  ),
)

/** The function that a department's name means, or null where that is not plain.
 *  @example functionNamed('G&A') // => 'g_and_a'
 *  @example functionNamed('customer-success') // => 'customer_success' */
export function functionNamed(department: string): FunctionName | null {
  const name = department.toLowerCase().replaceAll('&', ' and ')
  // The classes of all the world's letters take a millisecond to make, and few names need them.
  const words = name
    .split(/^[ -~]*$/.test(name) ? /[^a-z\d]+/ : /[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'department' && word !== 'dept' && word !== 'team')
    .join(' ')
  return byName.get(words) ?? null
}
