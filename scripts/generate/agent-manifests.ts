import manifest from '../../package.json' with { type: 'json' }

const { name, version, description, mcpName, license } = manifest

/** How an installed or fetched `coo` is started as a server for the folder that an agent works in. */
const server = { command: 'npx', args: ['-y', name, 'mcp', '-i', '.'] }

const plugin = {
  name,
  version,
  description,
  license,
  author: { name: 'COO Advisor' },
  keywords: ['coo', 'operations', 'okr', 'bottleneck', 'scaling'],
  mcpServers: { coo: server },
}

const marketplace = {
  name,
  owner: { name: 'COO Advisor' },
  plugins: [{ name, source: './', description, version, category: 'productivity' }],
}

/** Longest description that the registry takes. */
const REGISTRY_DESCRIPTION = 100

const registry = {
  $schema: 'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json',
  name: mcpName,
  title: 'COO Advisor',
  description:
    'Finds what limits a company from its own operating data, with evidence and confidence.'.slice(
      0,
      REGISTRY_DESCRIPTION,
    ),
  version,
  packages: [
    {
      registryType: 'npm',
      identifier: name,
      version,
      transport: { type: 'stdio' },
      packageArguments: [
        { type: 'positional', value: 'mcp' },
        {
          type: 'named',
          name: '-i',
          description: 'The company’s folder',
          format: 'filepath',
          isRequired: true,
        },
      ],
    },
  ],
}

const file = (path: string, content: object) => ({
  path,
  text: `${JSON.stringify(content, null, 2)}\n`,
})

/** What plugin and server registries read; its names and versions are the package's. */
export const agentManifests = (): { path: string; text: string }[] => [
  file('.claude-plugin/plugin.json', plugin),
  file('.claude-plugin/marketplace.json', marketplace),
  file('server.json', registry),
]
