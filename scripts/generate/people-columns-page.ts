import { columnNames, type PersonColumn } from '../../src/files/people/column-names.ts'

const meanings: Readonly<Record<PersonColumn, string>> = {
  id: '`id`',
  name: '`name`',
  first_name: '`name`, its first part',
  last_name: '`name`, its last part',
  email: '`id` where there is no other; also finds managers',
  title: '`title`',
  department: '`department`',
  manager_id: '`manager_id`',
  manager_email: '`manager_id`, by the address',
  manager_name: '`manager_id`, by the name',
  manager: '`manager_id`, by id, address or name',
  started_on: '`started_on`',
  left_on: '`left_on`; who had left by then is in `left`',
  status:
    'who has left (terminated, inactive, former, leaver ..., also in German and French) is in `left`; a value that is not known is told',
  annual_cost_usd: '`annual_cost_usd`; also with a unit of US dollars, such as (USD) or ($K)',
  employment_type: '`employment_type`; contractors are counted, and told',
}

/** The page of the column names that are understood in a table of people. */
export function peopleColumnsPage(): { path: string; text: string }[] {
  const rows = Object.entries(columnNames).map(
    ([column, names]) => `| ${meanings[column as PersonColumn]} | ${names.join(', ')} |`,
  )
  const lines = [
    '# Columns of a table of people',
    '',
    'What BambooHR, Workday, Personio, HiBob, Rippling, Gusto and others call their columns. Case, marks',
    'and the order do not matter; of several columns of one meaning the first in this list counts. The',
    'others, and columns with other names, are not read: `coo import` lists them, and a warning names',
    'those that look misspelt. This page is made by `npm run generate`.',
    '',
    '| read as | names |',
    '| --- | --- |',
    ...rows,
  ]
  return [{ path: 'docs/people-columns.md', text: `${lines.join('\n')}\n` }]
}
