import type { Argument, Capability, Option } from '../capabilities/capability.ts'

/** One input of a tool. */
export interface Field
  extends Pick<Option, 'name' | 'description' | 'minimum' | 'maximum' | 'choices' | 'format'> {
  type: Option['type']
  required: boolean
}

const fromArgument = ({ name, description, required, content }: Argument): Field => ({
  name,
  description: content === 'text' ? `${description} (its text, not its path)` : description,
  type: 'string',
  required,
})

/** What a capability takes, by the names that its command line has too. */
export const fieldsOf = ({ arguments: own = [], options }: Capability): Field[] => [
  ...own.map(fromArgument),
  ...options.map((option) => ({ ...option, required: false })),
]
