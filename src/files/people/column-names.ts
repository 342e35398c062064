/** What a column of a list of people can tell. */
export type PersonColumn =
  | 'id'
  | 'name'
  | 'first_name'
  | 'last_name'
  | 'email'
  | 'title'
  | 'department'
  | 'manager_id'
  | 'manager_email'
  | 'manager_name'
  | 'manager'
  | 'started_on'
  | 'left_on'
  | 'status'
  | 'annual_cost_usd'

/** What HR systems and spreadsheets call their columns, in lower case with words apart; the first of
 *  several that a table has counts. Names as BambooHR, Workday, Personio, HiBob, Rippling, Gusto,
 *  ADP, UKG and Google Workspace export them. Names, not figures: they are ours. */
export const columnNames: Readonly<Record<PersonColumn, readonly string[]>> = {
  id: [
    'id',
    'employee id',
    'employee #',
    'employee number',
    'employee no',
    'employee code',
    'emp id',
    'emp #',
    'worker id',
    'person id',
    'personnel number',
    'personnel id',
    'staff id',
    'user id',
    'badge',
    'file number',
    'associate id',
    'eid',
  ],
  name: [
    'name',
    'full name',
    'employee name',
    'employee',
    'worker',
    'worker name',
    'display name',
    'legal name',
    'preferred full name',
    'person',
    'last name first name',
  ],
  first_name: [
    'first name',
    'preferred name',
    'preferred first name',
    'given name',
    'legal first name',
  ],
  last_name: ['last name', 'surname', 'family name', 'preferred last name', 'legal last name'],
  email: [
    'email',
    'work email',
    'e mail',
    'email address',
    'employee email',
    'company email',
    'business email',
    'work e mail',
    'primary work email',
    'email address required',
  ],
  title: [
    'job title',
    'title',
    'position',
    'position title',
    'role',
    'job',
    'job profile',
    'business title',
    'designation',
    'employee title',
  ],
  department: [
    'department',
    'department name',
    'dept',
    'team',
    'division',
    'function',
    'cost center',
    'org unit',
    'organization',
    'supervisory organization',
    'sub department',
    'group',
  ],
  manager_id: [
    'manager id',
    'manager employee id',
    'reports to id',
    'supervisor id',
    'supervisor eid',
    'manager employee number',
    'reports to employee number',
    'reporting to id',
    'line manager id',
    'manager eid',
    'manager #',
  ],
  manager_email: [
    'manager email',
    'reports to email',
    'supervisor email',
    'manager work email',
    'line manager email',
    'manager e mail',
  ],
  manager_name: [
    'manager name',
    'reports to name',
    'supervisor name',
    'reporting manager name',
    'line manager name',
    'manager full name',
    'worker s manager',
  ],
  manager: [
    'manager',
    'reports to',
    'reporting to',
    'supervisor',
    'line manager',
    'direct manager',
    'reporting manager',
    'people manager',
    'current manager',
    'boss',
  ],
  started_on: [
    'started on',
    'start date',
    'hire date',
    'hired on',
    'date of hire',
    'original hire date',
    'employment start date',
    'joining date',
    'join date',
    'date joined',
    'date started',
    'first day',
    'seniority date',
  ],
  left_on: [
    'termination date',
    'end date',
    'last day',
    'leave date',
    'exit date',
    'employment end date',
    'last day of work',
    'contract end date',
  ],
  status: ['status', 'employment status', 'employee status', 'worker status', 'active'],
  annual_cost_usd: [
    'annual cost usd',
    'annual cost',
    'loaded cost',
    'fully loaded cost',
    'annual loaded cost',
    'total annual cost',
    'total cost',
    'total employment cost',
    'employer cost',
  ],
}

/** Words of an employment status that mean the person has left. */
export const leftStatus =
  /^(?:terminated|inactive|left|former|resigned|offboarded|dismissed|retired|deactivated|no|false|0)$/i
