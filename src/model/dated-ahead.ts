/** Something said to be done on a day that its document cannot know. */
export interface DatedAhead {
  /** The id of what it is about, else its name or title. */
  name: string
  /** The key that states the day. */
  key: string
  on: string
}
