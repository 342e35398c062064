import type { ReportDocument } from '../../reports/document.ts'
import { code, day, entryFacts, person } from '../shared/entry-facts.ts'
import type { ActionChange } from './action.ts'

const TITLES: Record<ActionChange['change'], string> = {
  added: 'Action added',
  changed: 'Action changed',
  done: 'Action done',
  none: 'Action as it was',
}

/** An action as it is then. */
export function actionReport({ action, change }: ActionChange): ReportDocument {
  const { id, title, owner, due_on, done_on, from, finding } = action
  return {
    title: `${TITLES[change]}: ${title ?? id ?? ''}`,
    blocks: [
      entryFacts([
        ['Id', code(id)],
        ['Owner', person(owner)],
        ['Due', day(due_on)],
        ['Done', day(done_on)],
        ['From', from],
        ['Finding', code(finding)],
      ]),
    ],
  }
}
