import type { Progress } from './progress.ts'

/** Everything outside that the command line touches; `main.ts` fills it in, tests put their own. */
export interface World {
  /** Arguments after the program's name. */
  args: readonly string[]
  /** The folder one stands in. */
  folder: string
  env: Readonly<Record<string, string | undefined>>
  now: Date
  /** File of the built-in sample company. */
  sampleFile: string
  /** Folder of the Agent Skill that comes with the program. */
  skillFolder: string
  /** File of the JSON Schema of a company. */
  schemaFile: string
  readStandardInput: () => Promise<Uint8Array>
  /** Asks the person at the terminal for a line; undefined where nobody is there to answer, as is
   *  the answer when the input ends. */
  ask?: ((question: string) => Promise<string | undefined>) | undefined
  /** Shows a long text page by page; resolves to false where that could not be done. Undefined where
   *  standard output is no terminal or the environment wants no pages. */
  page?: ((text: string) => Promise<boolean>) | undefined
  /** Undefined where standard error is no terminal. */
  progress?: Progress | undefined
  standardOutput: Sink
  standardError: Sink
}

export interface Sink {
  /** Resolves when more may be written. */
  write(text: string | Uint8Array): Promise<void>
  /** Width in columns, where it is a terminal. */
  columns: number | undefined
  /** Height in lines, where it is a terminal. */
  rows: number | undefined
  isTerminal: boolean
}
