import type { Inline } from '../../reports/document.ts'

/** People in a row. */
export const peopleCell = (names: readonly string[]): Inline =>
  names.flatMap((name, position) => [
    ...(position === 0 ? [] : [', ']),
    { kind: 'person', name } as const,
  ])
