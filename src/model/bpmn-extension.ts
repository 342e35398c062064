const attributes = (type: 'String' | 'Real' | 'Boolean', ...names: string[]) =>
  names.map((name) => ({ name, type, isAttr: true }))

/** What a process document holds and BPMN has no place for, as attributes and elements of a
 *  namespace of our own, in the form in which the BPMN library takes it. */
export const bpmnExtension = {
  name: 'COO Advisor',
  prefix: 'coo',
  uri: 'urn:coo-advisor:bpmn:1',
  xml: { tagAlias: 'lowerCase' },
  types: [
    {
      name: 'StepData',
      extends: ['bpmn:FlowNode'],
      properties: [
        // `kind` where the shape does not tell it; `implied` for a start or end that we have added.
        ...attributes('String', 'step_id', 'kind', 'tool', 'output', 'notes'),
        ...attributes('Boolean', 'implied'),
        ...attributes(
          'Real',
          'throughput_per_day',
          'capacity_per_day',
          'current_queue',
          'avg_wait_hours',
          'avg_process_hours',
          'people',
          'arrival_cv',
          'process_cv',
        ),
      ],
    },
    {
      name: 'ProcessData',
      extends: ['bpmn:Process'],
      properties: attributes(
        'String',
        'owner',
        'purpose',
        'trigger',
        'definition_of_done',
        'last_reviewed_on',
        'next_review_on',
      ),
    },
    {
      name: 'Exception',
      superClass: ['Element'],
      properties: attributes('String', 'when', 'then'),
    },
    {
      name: 'Waste',
      superClass: ['Element'],
      properties: [...attributes('String', 'kind'), ...attributes('Real', 'hours_per_week')],
    },
  ],
} as const

/** Figures and words of a step that are kept as they are. */
export const keptOfStep = [
  'tool',
  'output',
  'notes',
  'throughput_per_day',
  'capacity_per_day',
  'current_queue',
  'avg_wait_hours',
  'avg_process_hours',
  'people',
  'arrival_cv',
  'process_cv',
] as const

export const keptOfProcess = [
  'owner',
  'purpose',
  'trigger',
  'definition_of_done',
  'last_reviewed_on',
  'next_review_on',
] as const
