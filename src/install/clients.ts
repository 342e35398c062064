import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where agents keep their settings: under the project's folder or the user's own. */
export interface Places {
  project: string
  home: string
  env: Readonly<Record<string, string | undefined>>
}

export const placesOf = (
  project: string,
  env: Readonly<Record<string, string | undefined>>,
): Places => ({ project, home: env.HOME ?? env.USERPROFILE ?? homedir(), env })

/** Settings of one agent in which servers are named. */
export interface McpClient {
  file(places: Places): string
  form: 'json' | 'toml'
  /** The key that holds the servers by their names. */
  key: string
  /** What an entry says beside command and arguments. */
  extra?: Readonly<Record<string, string>>
}

/** The agents whose settings `coo mcp install` knows. */
export const mcpClients: Readonly<Record<string, McpClient>> = {
  claude: { file: ({ project }) => join(project, '.mcp.json'), form: 'json', key: 'mcpServers' },
  codex: {
    file: ({ home, env }) => join(env.CODEX_HOME ?? join(home, '.codex'), 'config.toml'),
    form: 'toml',
    key: 'mcp_servers',
  },
  cursor: {
    file: ({ project }) => join(project, '.cursor', 'mcp.json'),
    form: 'json',
    key: 'mcpServers',
  },
  gemini: {
    file: ({ project }) => join(project, '.gemini', 'settings.json'),
    form: 'json',
    key: 'mcpServers',
  },
  vscode: {
    file: ({ project }) => join(project, '.vscode', 'mcp.json'),
    form: 'json',
    key: 'servers',
    extra: { type: 'stdio' },
  },
}

const shared = ({ project }: Places) => join(project, '.agents', 'skills')

/** Where agents look for skills. */
export const skillClients: Readonly<Record<string, (places: Places) => string>> = {
  claude: ({ project }) => join(project, '.claude', 'skills'),
  codex: shared,
  gemini: shared,
  copilot: shared,
  opencode: shared,
  cursor: shared,
}
