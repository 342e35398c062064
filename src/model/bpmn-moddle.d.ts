/** The part of the BPMN library that is used here; it ships no types for its entry. */
declare module 'bpmn-moddle' {
  export interface ModdleElement {
    $type: string
    $instanceOf(type: string): boolean
    id?: string
    name?: string
    get(name: string): unknown
    set(name: string, value: unknown): void
  }
  export class BpmnModdle {
    constructor(packages?: Readonly<Record<string, unknown>>)
    create(type: string, attributes?: Readonly<Record<string, unknown>>): ModdleElement
    fromXML(xml: string): Promise<{
      rootElement: ModdleElement
      warnings: { message: string }[]
    }>
    toXML(element: ModdleElement, options?: { format?: boolean }): Promise<{ xml: string }>
  }
}
