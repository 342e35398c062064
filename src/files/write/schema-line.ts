/** Where a company folder keeps the schema that its files name. */
export const SCHEMA = '.coo/company.schema.json'

/** By this line editors find the schema: https://github.com/redhat-developer/yaml-language-server */
export const NAMES_SCHEMA = `# yaml-language-server: $schema=${SCHEMA}\n`
