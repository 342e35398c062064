import type { Stage } from '../../model/company.ts'

/** A kind of tool a stage works with, and products that are it. */
export interface ToolDue {
  id: string
  stage: Stage
  /** What it is for. */
  purpose: string
  /** Products that the playbook names. */
  products: readonly string[]
}

const of = (stage: Stage, id: string, purpose: string, ...products: string[]): ToolDue => ({
  id: `${stage}_${id}`,
  stage,
  purpose,
  products,
})

/** Tools by stage and function. Source: seed, scaling playbook. */
export const toolsDue: readonly ToolDue[] = [
  of('seed', 'communication', 'Communication', 'Slack', 'Google Workspace'),
  of('seed', 'tracking', 'Project tracking', 'Linear', 'Notion'),
  of('seed', 'crm', 'CRM', 'HubSpot', 'Notion'),
  of('seed', 'engineering', 'Engineering', 'GitHub', 'GitHub Actions'),
  of('seed', 'finance', 'Finance', 'Brex', 'Mercury', 'QuickBooks'),
  of('seed', 'hr', 'HR', 'Rippling', 'Gusto'),
  of('seed', 'analytics', 'Analytics', 'Mixpanel', 'PostHog'),
  of('series_a', 'tracking', 'Projects and product', 'Linear', 'Notion'),
  of('series_a', 'crm', 'CRM', 'HubSpot', 'Salesforce'),
  of(
    'series_a',
    'engineering',
    'Engineering, with automated delivery and error tracking',
    'GitHub',
    'Sentry',
  ),
  of('series_a', 'hr', 'HR and people', 'Rippling', 'Lattice'),
  of('series_a', 'finance', 'Finance', 'NetSuite', 'QuickBooks', 'QBO', 'Brex'),
  of('series_a', 'analytics', 'Analytics', 'Mixpanel', 'Amplitude', 'Looker', 'Metabase'),
  of('series_a', 'customer_success', 'Customer success', 'Intercom', 'HubSpot', 'Zendesk'),
  of('series_a', 'docs', 'Documents', 'Notion', 'Confluence'),
  of('series_b', 'tracking', 'Projects and product, with a roadmap', 'Jira', 'Linear'),
  of('series_b', 'crm', 'CRM, in full', 'Salesforce'),
  of('series_b', 'erp', 'ERP and finance', 'NetSuite'),
  of('series_b', 'hr', 'HR', 'Workday', 'BambooHR', 'Lattice'),
  of('series_b', 'analytics', 'Analytics over a data warehouse', 'Looker', 'Tableau'),
  of('series_b', 'customer_success', 'Customer success', 'Gainsight', 'ChurnZero'),
  of(
    'series_b',
    'engineering',
    'Engineering, with full delivery and observability',
    'GitHub Enterprise',
    'GitHub',
  ),
  of('series_b', 'security', 'Security: passwords, single sign-on, devices', '1Password', 'Okta'),
  of(
    'series_c',
    'sso',
    'Single sign-on with a second factor everywhere',
    'Okta',
    'Google Workspace',
  ),
  of('series_c', 'warehouse', 'Data warehouse and reports over it', 'Snowflake', 'BigQuery'),
  of(
    'series_c',
    'hris',
    'HR system with performance management',
    'Workday',
    'Rippling',
    'BambooHR',
  ),
  of('series_c', 'revenue_intelligence', 'Revenue intelligence', 'Gong', 'Chorus'),
  of(
    'series_c',
    'security',
    'Security: devices, SIEM, SOC 2',
    'CrowdStrike',
    'Vanta',
    'Drata',
    'Splunk',
  ),
]

/** How a stage treats tools. */
export const toolPrinciples: readonly { stage: Stage; what: string }[] = [
  { stage: 'seed', what: 'One tool for each function: every further one has to be coordinated.' },
  {
    stage: 'series_c',
    what: 'Bring tools together: redundant ones cost money and widen what can be attacked.',
  },
]
