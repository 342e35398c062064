/** Choices of tools, for clients that can hold only few. Tools that write are offered with
 *  `--write` in each of them. */
export const presets = {
  all: undefined,
  core: ['coo_brief', 'coo_watch', 'coo_okr', 'coo_process', 'coo_read'],
  minimal: ['coo_brief', 'coo_read'],
} as const satisfies Record<string, readonly string[] | undefined>

export type Preset = keyof typeof presets
