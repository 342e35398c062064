import { createFacts, type Facts } from '../../analyses/facts.ts'
import type { Capability } from '../capability.ts'
import { rolesReport } from './report.ts'
import { makeRoles, type RolesOutput } from './roles.ts'

export const invokeRoles: Capability<RolesOutput, Facts> = {
  name: 'invoke_roles',
  command: 'invoke',
  title: 'Questions between roles',
  description:
    'Answers [INVOKE:coo|question] from the company’s data, in the form in which roles answer each other, and without a text writes the questions that the COO would put to other roles. No role calls itself, a chain has at most two calls and no circle, and none is made in phase 2 of a board meeting.',
  example: 'invoke [INVOKE:coo|onboarding?] -i examples/northlight --at 2026-09-11',
  options: [
    {
      name: 'chain',
      type: 'string',
      placeholder: 'ROLES',
      description: 'the roles that called so far, the caller last: "cro > cfo"',
    },
    {
      name: 'phase',
      type: 'number',
      placeholder: 'NUMBER',
      minimum: 1,
      description: 'phase of a board meeting; in phase 2 nobody is asked',
    },
  ],
  arguments: [
    {
      name: 'text',
      placeholder: 'TEXT',
      description: 'a text with [INVOKE:role|question] in it, or the file that holds it',
      required: false,
      content: 'text',
      literal: /\[(?:INVOKE|RESPONSE):/i,
    },
  ],
  reads: [],
  company: 'required',
  schema: async () => (await import('./output-schema.ts')).rolesSchema,
  facts: createFacts,
  run: makeRoles,
  report: rolesReport,
  forms: {
    reply: {
      description: 'answers and questions alone, in the form that roles exchange',
      media_type: 'text/plain',
      write: ({ answers, asks, blocked }) =>
        [
          ...answers.map(({ reply }) => reply),
          ...asks.map(({ call }) => call),
          ...blocked.map(
            ({ role, because, assumption }) =>
              `[BLOCKED: cannot invoke ${role}: ${because}]\n${assumption}`,
          ),
          '',
        ].join('\n'),
    },
  },
}
