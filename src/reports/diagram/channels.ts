/** A stretch across the tracks, in the channel between two ranks. */
export interface Crossing {
  from: number
  to: number
  /** How thick it is, its label included. */
  size: number
  /** How far it reaches beyond its ends, for a label on a straight line. */
  beyond: number
}

export interface Channel {
  /** Where each crossing runs, from the channel's beginning; its line is at the end of its slot. */
  at: readonly number[]
  size: number
}

/** Gives each crossing of a channel a slot of its own among those that it would meet; what leaves a
 *  track comes before what enters the same one, so that the two do not run over each other. */
export function fillChannel(crossings: readonly Crossing[]): Channel {
  const spans = crossings.map(({ from, to, beyond }) => ({
    low: Math.min(from, to),
    high: Math.max(from, to) + beyond,
  }))
  const slots: { size: number; members: number[] }[] = []
  const slotOf = new Map<number, number>()
  const place = (index: number, trail: readonly number[]): number => {
    const known = slotOf.get(index)
    if (known !== undefined) return known
    const own = crossings[index]
    const span = spans[index]
    if (own === undefined || span === undefined) return 0
    let slot = 0
    for (const [other, { from }] of crossings.entries()) {
      const isBefore = other !== index && from === own.to && !trail.includes(other)
      if (isBefore) slot = Math.max(slot, place(other, [...trail, index]) + 1)
    }
    const meets = (other: number) => {
      const there = spans[other]
      return there !== undefined && there.low <= span.high && span.low <= there.high
    }
    const free = slots.findIndex(({ members }, one) => one >= slot && !members.some(meets))
    slot = free >= 0 ? free : Math.max(slot, slots.length)
    while (slots.length <= slot) slots.push({ size: 0, members: [] })
    const taken = slots[slot]
    if (taken !== undefined) {
      taken.members.push(index)
      taken.size = Math.max(taken.size, own.size)
    }
    slotOf.set(index, slot)
    return slot
  }
  const placed = crossings.map((_, index) => place(index, []))
  const ends: number[] = []
  let size = 0
  for (const slot of slots) {
    size += slot.size
    ends.push(size)
  }
  return { at: placed.map((slot) => ends[slot] ?? 0), size }
}
