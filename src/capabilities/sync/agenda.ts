import { sharedWords } from '../../analyses/shared-words.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { syncFigures } from '../../knowledge/sync.ts'
import { agendaMinutes } from '../cadence/agenda-minutes.ts'

interface SyncPart {
  part: string
  from_minute: number
  to_minute: number
}

const PULSE = valueOf(syncFigures.pulse_minutes)
const PARKING = valueOf(syncFigures.parking_minutes)
const PULSE_PART = 'Metrics pulse'
const PARKING_PART = 'Parking lot'

/** The company's own parts: the pulse and the parking lot have their minutes, the others share the
 *  rest. */
function ownAgenda(minutes: number, own: readonly string[]): SyncPart[] {
  const given = own.map((part) =>
    sharedWords(part, PULSE_PART) > 0
      ? PULSE
      : sharedWords(part, PARKING_PART) > 0
        ? PARKING
        : null,
  )
  let from_minute = 0
  return agendaMinutes(given, minutes).map((length, position) => {
    const part = { part: own[position] ?? '', from_minute, to_minute: from_minute + (length ?? 0) }
    from_minute = part.to_minute
    return part
  })
}

/** The playbook's parts: the pulse, the priorities in equal parts, the parking lot. */
function usualAgenda(minutes: number, items: number): SyncPart[] {
  const parking = Math.max(PULSE, minutes - PARKING)
  const each = Math.floor((parking - PULSE) / Math.max(1, items))
  const parts = Array.from({ length: items }, (_, position) => ({
    part: `Priority ${position + 1}`,
    from_minute: PULSE + each * position,
    to_minute: position === items - 1 ? parking : PULSE + each * (position + 1),
  }))
  return [
    { part: PULSE_PART, from_minute: 0, to_minute: PULSE },
    ...parts,
    { part: PARKING_PART, from_minute: parking, to_minute: Math.max(parking, minutes) },
  ]
}

/** The agenda of a sync of so many minutes: as the company writes it, else the playbook's with a part
 *  for each priority. */
export const agendaOf = (minutes: number, items: number, own: readonly string[]): SyncPart[] =>
  own.length > 0 ? ownAgenda(minutes, own) : usualAgenda(minutes, items)
