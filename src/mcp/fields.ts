import type { Argument, Capability, Option } from '../capabilities/capability.ts'
import { optionsOf } from '../capabilities/options.ts'

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

/** What a capability takes, by the names that its command line has too.
 *  @param needs inputs that must be given beyond those that the command asks for */
export function fieldsOf(capability: Capability, needs: readonly string[] = []): Field[] {
  const fields = [
    ...(capability.arguments ?? []).map(fromArgument),
    ...optionsOf(capability).map((option) => ({ ...option, required: false })),
  ]
  return fields.map((field) => ({
    ...field,
    required: field.required || needs.includes(field.name),
  }))
}
