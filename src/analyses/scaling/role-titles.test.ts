import { describe, expect, it } from 'vitest'
import { rolesDue } from '../../knowledge/scaling/roles.ts'
import { ownTitle } from '../own-title.ts'

/** Titles that carry a role, and titles that only sound like it. */
const table: Readonly<Record<string, readonly [held: string[], not: string[]]>> = {
  product_engineers: [
    ['Software Engineer', 'Founding Eng', 'Full-stack Developer', 'CTO', 'Tech Lead', 'SRE'],
    [
      'Sales Engineer',
      'Solutions Engineer',
      'Support Engineer',
      'Engineering Recruiter',
      'Customer Engineer',
      'Developer Advocate',
      'Business Developer',
      'Recruiter, Eng',
    ],
  ],
  first_seller: [
    ['Account Executive', 'VP Sales', 'Head of Sales & Marketing', 'CRO', 'Commercial Director'],
    [
      'Sales Engineer',
      'Sales Recruiter',
      'Sales Operations Analyst',
      'Sales Enablement Manager',
      'Revenue Accountant',
      'Director, Revenue Cycle',
      'Revenue Integrity Specialist',
      'Revenue-Cycle Analyst',
      'HR Business Partner, Sales',
      'Commercial Counsel',
    ],
  ],
  product_designer: [
    ['Product Manager', 'UX Designer', 'VP Product', 'Chief Product Officer', 'Head of Product'],
    ['Head of Product Marketing', 'Design Recruiter', 'Instructional Designer'],
  ],
  first_customer_success: [
    ['Customer Success Manager', 'Support Engineer', 'CSM', 'Client Success Lead'],
    ['IT Support', 'Sales Support', 'Customer Marketing Manager', 'Recruiter, Customer Success'],
  ],
  head_of_engineering: [
    [
      'VP Eng',
      'VP of Engineering',
      'Engineering Director',
      'Head of R&D',
      'Interim CTO',
      'Engineering Manager',
      'Head of Software Development',
      'CTO',
      'Co-founder & VP Engineering',
    ],
    [
      'Co-founder & CTO',
      'Cofounder, Chief Technology Officer',
      'CTO and Founder',
      'Former CTO',
      'VP Business Development',
      'Head of Sales Development',
      'Director of Learning and Development',
      'Head of Engineering Recruiting',
      'Head of Sales Engineering',
      'Solutions Engineering Manager',
      'Director of Information Technology',
      'Software Engineer',
    ],
  ],
  sales_manager: [
    ['Sales Manager', 'Sales Director', 'Head of Sales', 'Chief Revenue Officer', 'Head of GTM'],
    [
      'Head of Sales Engineering',
      'Director, Sales Enablement',
      'VP Revenue Operations',
      'Head of Revenue Cycle',
    ],
  ],
  recruiter: [
    ['Engineering Recruiter', 'Head of Talent', 'Recruitment Manager', 'Talent Partner'],
    ['Head of Talent Development', 'Software Engineer, Recruiting'],
  ],
  people_lead: [
    ['Head of People Ops', 'HR Manager', 'Chief People Officer', 'HRBP', 'Human Resource Manager'],
    ['HR Product Manager', 'Account Executive, HR Tech'],
  ],
  finance_lead: [
    [
      'Fractional CFO',
      'Chief Financial Officer',
      'Finance Director',
      'Financial Controller',
      'VP Finance',
      'VP Finance and People',
    ],
    ['Assistant to the CFO', 'Document Controller', 'Quality Controller', 'Finance Recruiter'],
  ],
  customer_success_lead: [
    ['Head of Customer Success', 'Customer Success Director', 'Head of Client Services', 'VP CX'],
    ['Customer Success Manager', 'Head of IT Support', 'Director of Customer Acquisition'],
  ],
  coo: [
    ['Interim COO', 'Chief Operating Officer', 'VP Ops', 'Operations Director', 'Head of BizOps'],
    [
      'Chief of Staff to the CEO',
      'Chief of Staff to the COO',
      'Head of People Ops',
      'VP Revenue Operations',
      'Director of Support Operations',
      'Director of Security Operations',
      'EA to the COO',
    ],
  ],
  vp_sales: [
    ['VP Sales', 'SVP of Sales', 'CRO', 'VP Commercial'],
    [
      'VP Sales Engineering',
      'VP Sales Development',
      'Sales Manager',
      'Head of Sales Recruiting',
      'Former VP Sales',
      'Incoming CRO',
    ],
  ],
  vp_marketing: [
    ['VP Marketing', 'Marketing Director', 'CMO', 'Head of Growth'],
    ['Head of Product Marketing', 'Director of Growth Engineering', 'Marketing Manager'],
  ],
  data_analyst: [
    ['Data Analyst', 'Analytics Engineer', 'Head of Data', 'BI Developer'],
    ['Data Protection Manager', 'Data Center Engineer'],
  ],
  legal_counsel: [
    ['Legal Counsel', 'Head of Legal', 'General Counsel'],
    ['Legal Operations Manager', 'Legal Recruiter', 'Legal Intern', 'Legal Trainee'],
  ],
  leader_deputies: [
    ['Director of Platform', 'Engineering Director'],
    ['Managing Director', 'Executive Director', 'Art Director'],
  ],
  security_specialist: [
    ['Security Engineer', 'CISO', 'InfoSec Lead'],
    ['Security Guard', 'Account Executive, Security', 'Intern, Security'],
  ],
  data_science: [['Data Scientist'], ['Data Science Recruiter', 'Working Student Data Science']],
  ux_research: [['UX Researcher', 'User Experience Researcher'], ['Market Researcher']],
  revenue_operations: [['RevOps Manager', 'Revenue Ops', 'Sales Operations Lead'], ['Sales Lead']],
  general_counsel: [['General Counsel', 'Chief Legal Officer'], ['Associate General Counsel']],
  internal_communications: [
    ['Internal Communications Lead', 'Head of Internal Comms'],
    ['Corporate Commercial Counsel'],
  ],
}

const isHeldBy = (id: string, title: string): boolean =>
  rolesDue.some((role) => role.id === id && role.titles.test(ownTitle(title)))

describe.each(Object.entries(table))('%s', (id, [held, not]) => {
  it.each(held)('is held by a %s', (title) => expect(isHeldBy(id, title)).toBe(true))
  it.each(not)('is not held by a %s', (title) => expect(isHeldBy(id, title)).toBe(false))
})
