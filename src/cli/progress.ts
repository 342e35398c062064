import type { Sink } from './world.ts'

const SOON_MS = 2000
const CLEAR_LINE = '\r\x1b[K'

export interface Progress {
  /** Says what is being done, where it has taken long already or when it has. */
  say(what: string): void
  /** Takes the line away. */
  done(): void
}

/** One line on a terminal that says what takes so long; nothing for what is done in two seconds.
 *  @param elapsed milliseconds since the program was started */
export function progressOn(terminal: () => Sink, elapsed: () => number): Progress {
  let latest = ''
  let isShown = false
  const show = () => {
    isShown = true
    void terminal().write(`${CLEAR_LINE}${latest} ...`)
  }
  const timer = setTimeout(show, Math.max(0, SOON_MS - elapsed()))
  timer.unref()
  return {
    say(what) {
      latest = what
      if (elapsed() >= SOON_MS) show()
    },
    done() {
      clearTimeout(timer)
      if (isShown) void terminal().write(CLEAR_LINE)
      isShown = false
    },
  }
}
