import type { McpServer } from '@modelcontextprotocol/server'
import { type Skill, SkillsExtension, skillEntry } from '@modelcontextprotocol/server/ext/skills'
import { once } from '../analyses/once.ts'
import { readSkill, SKILL, SKILL_URI, skillFiles } from './skill-files.ts'

/** Serves the skill by the protocol's extension for skills; it is read when it is asked for. */
export function handleSkill(server: McpServer, folder: string): void {
  const entry = once((): Promise<Skill> => skillEntry(SKILL, skillFiles(folder)))
  new SkillsExtension({
    source: {
      list: async () => ({ skills: [await entry()] }),
      get: async (uri) => (uri === `${SKILL_URI}SKILL.md` ? entry() : undefined),
      read: async (uri) => {
        const text = readSkill(folder, uri)
        return text === undefined ? undefined : { text, mimeType: 'text/markdown' }
      },
    },
  }).attach(server)
}
