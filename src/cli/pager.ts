import type { World } from './world.ts'

/** What `less` is told where one tells it nothing: to end where all fits on the screen, to show
 *  colours, and to leave the text on the screen. */
const LESS = 'FRX'
/** What a pager that was quit or could not be started ends writing with. */
const CLOSED = new Set(['EPIPE', 'ENOENT', 'EACCES'])

/** The pager of a terminal: `PAGER`, else `less`; undefined where the environment wants none. */
export function pagerOf(env: World['env'], platform: NodeJS.Platform): World['page'] {
  const { PAGER = platform === 'win32' ? '' : 'less', TERM, CI } = env
  const [program = '', ...args] = PAGER.trim().split(/\s+/)
  if (program === '' || program === 'cat' || TERM === 'dumb' || CI) return undefined
  return (text) => show(program, args, { LESS, ...env }, text)
}

/** Hands a text to a pager; resolves when one leaves it, to false where it could not be started. */
async function show(
  program: string,
  args: readonly string[],
  env: World['env'],
  text: string,
): Promise<boolean> {
  const { spawn } = process.getBuiltinModule('node:child_process')
  // Ctrl-C is the pager's, until one leaves it.
  const ignore = () => undefined
  process.on('SIGINT', ignore)
  try {
    return await new Promise((resolve, reject) => {
      const pager = spawn(program, args, { env, stdio: ['pipe', 'inherit', 'inherit'] })
      pager.once('error', () => resolve(false))
      pager.once('close', () => resolve(true))
      pager.stdin.on('error', (error: NodeJS.ErrnoException) => {
        if (!CLOSED.has(error.code ?? '')) reject(error)
      })
      pager.stdin.end(text)
    })
  } finally {
    process.off('SIGINT', ignore)
  }
}
