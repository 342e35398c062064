import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aWorkbook, sheetOf } from '../../testing/a-workbook.ts'
import { load } from '../load.ts'
import { peopleColumns } from './recognise.ts'
import { columnsInWords } from './unread-columns.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coo-people-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const read = async (files: Record<string, string | Uint8Array>, input = '') => {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  const result = await load({
    inputs: [join(folder, input)],
    at: '2026-03-15',
    readStandardInput: async () => new Uint8Array(),
  })
  const problems = result.ok ? result.loaded.warnings : result.problems
  return {
    people: result.ok ? result.loaded.situation.company.people : undefined,
    left: result.ok ? result.loaded.situation.company.left : undefined,
    place: (path: string) => (result.ok ? result.loaded.situation.sources.place(path) : undefined),
    problems: problems.map(
      ({ file, line, message }) => `${file?.replace(`${folder}/`, '')}:${line}: ${message}`,
    ),
  }
}

const HEADER = 'Employee ID,Name,Job Title,Department,Reports To,Hire Date,Annual Cost USD'

describe('a table of people in the company folder', () => {
  it.each([
    ['comma', ['180.000,00', '150.000,50', '1.234,5'], [180_000, 150_000.5, 1234.5]],
    [
      'comma, told by another row',
      ['180.000', '95.000,50', '120.000'],
      [180_000, 95_000.5, 120_000],
    ],
    ['point', ['$180,000.00', '150,000', '1234.5'], [180_000, 150_000, 1234.5]],
    ['scale', ['180k', 'USD 1.2m', '95 000'], [180_000, 1_200_000, 95_000]],
    ['currency that is none of dollars', ['180.000,00 €', '(5)', '1/2'], []],
  ])('reads costs by their decimal mark or %s', async (_, costs, expected) => {
    const rows = costs.map((cost, i) => `${i};P${i};VP;;${cost}`).join('\n')
    const { people } = await read({
      'p.csv': `ID;Name;Job Title;Manager;Annual Cost USD\n${rows}\n`,
    })
    expect(people?.flatMap(({ annual_cost_usd }) => annual_cost_usd ?? [])).toEqual(expected)
  })

  it('puts first names first where all have the last name first, and so those of managers', async () => {
    const rows = '"Quist, Mara",CEO,\n"Sands, Lou",VP Sales,"Quist, Mara"\n'
    const { people } = await read({ 'p.csv': `Name,Job Title,Manager\n${rows}` })
    expect(people).toEqual([
      { name: 'Mara Quist', title: 'CEO' },
      { name: 'Lou Sands', title: 'VP Sales', manager_id: 'Mara Quist' },
    ])
    const { people: mixed } = await read({ 'p.csv': `Name,Job Title,Manager\n${rows}"Cher",CFO,` })
    expect(mixed?.map(({ name }) => name)).toEqual(['Quist, Mara', 'Sands, Lou', 'Cher'])
  })

  it.each([
    ['Fully loaded cost (USD)', '180000', 180_000],
    ['Loaded Cost USD', '180000', 180_000],
    ['Annual cost ($K)', '180.5', 180_500],
    ['Annual cost, $ in thousands', '180k', 180_000],
  ])('reads costs below "%s"', async (name, cost, expected) => {
    const { people, problems } = await read({
      'p.csv': `ID;Name;Job Title;Manager;${name}\n1;Ann;CEO;;${cost}\n`,
    })
    expect(people).toMatchObject([{ annual_cost_usd: expected }])
    expect(problems).toEqual([])
  })

  it('tells a column of costs in another currency, which is not read', async () => {
    const { people, problems } = await read({
      'p.csv': 'ID;Name;Job Title;Manager;Annual cost (EUR)\n1;Ann;CEO;;180000\n',
    })
    expect(people?.[0]).not.toHaveProperty('annual_cost_usd')
    expect(problems).toEqual(['p.csv:1: the column "Annual cost (EUR)" is not read'])
  })

  it('asks what the point in costs parts where no row tells it, and takes decimals meanwhile', async () => {
    const { people, problems } = await read({
      'p.csv': 'ID;Name;Job Title;Manager;Annual Cost USD\n1;Ann;CEO;;180.000\n2;Bo;COO;1;95.000\n',
    })
    expect(people?.map(({ annual_cost_usd }) => annual_cost_usd)).toEqual([180, 95])
    expect(problems).toEqual([
      'p.csv:1: Does the point in numbers such as 180.000 part thousands, or decimals? Taken as: point',
    ])
  })

  it('counts the rows beyond those that are told, and those of them that are left out', async () => {
    const rows = (cells: string[]) =>
      `ID;Name;Job Title;Manager;Annual Cost USD\n${cells.join('\n')}\n`
    const wrong = ['1', '2', '3', '4', '5', '6'].map((id) => `${id};P;VP;;?`)
    const last = async (cells: string[]) => (await read({ 'p.csv': rows(cells) })).problems.at(-1)
    expect(await last(wrong)).toBe('p.csv:7: 1 more such row')
    expect(await last([...wrong, ';;VP;;1'])).toBe('p.csv:7: 2 more such rows, 1 of them left out')
    expect(await last([...wrong.slice(1), ';;VP;;1'])).toBe('p.csv:7: 1 more such row, left out')
  })

  it('counts contractors, and tells how many they are', async () => {
    const { people, problems } = await read({
      'staff.csv':
        'Employee ID,Name,Reports To,Employment Type\n1,Ada,,Full-time\n2,Bo,1,Contractor\n3,Cy,1,Contractor\n',
    })
    expect(people).toHaveLength(3)
    expect(people?.[1]).toMatchObject({ id: '2', employment_type: 'Contractor' })
    expect(problems).toEqual([
      'staff.csv:1: 2 of 3 people are contractors by the column "Employment Type", and are counted',
    ])
  })

  it('tells of as many contractors as are counted: without leavers and who starts later', async () => {
    const { people, left, problems } = await read({
      'staff.csv': `Employee ID,Name,Reports To,Start Date,Employment Type,Status
1,Ada,,2020-01-01,Full-time,Active
2,Bo,1,2020-01-01,Contractor,Active
3,Cy,1,2020-01-01,Part-time,Active
4,Di,1,2020-01-01,Contractor,Terminated
5,Ed,1,2026-03-16,Contractor,Active
6,Fi,1,2026-03-15,Contractor,Active
`,
    })
    expect(people?.map(({ id }) => id)).toEqual(['1', '2', '3', '6'])
    expect(left?.map(({ id }) => id)).toEqual(['4'])
    expect(problems[0]).toBe(
      'staff.csv:1: 2 of 4 people are contractors by the column "Employment Type", and are counted',
    )
  })

  it('joins the company, each value with the line it came from', async () => {
    const { people, place, problems } = await read({
      'company.yaml': 'company: Acme\n',
      'staff.csv': `${HEADER}\n1,Ada,CEO,Executive,,2020-01-13,"$250,000"\n2,Bo,Engineer,"Core\nteam",1,2024-02-29,\n3,Cy,,,2,,\n`,
    })
    expect(people).toEqual([
      {
        id: '1',
        name: 'Ada',
        title: 'CEO',
        department: 'Executive',
        started_on: '2020-01-13',
        annual_cost_usd: 250_000,
      },
      {
        id: '2',
        name: 'Bo',
        title: 'Engineer',
        department: 'Core team',
        manager_id: '1',
        started_on: '2024-02-29',
      },
      { id: '3', name: 'Cy', manager_id: '2' },
    ])
    expect(place('people[2].manager_id')).toMatchObject({ line: 5, column: 8 })
    expect(place('people[1].annual_cost_usd')).toMatchObject({ line: 3 })
    expect(problems).toEqual([])
  })

  it('leaves out a row that sums up the others, and counts nobody of that name for one', async () => {
    const { people, problems } = await read(
      {
        'staff.csv': `${HEADER}\n1,Ada,CEO,Executive,,2020-01-13,\n2,Grand Total,Singer,Band,1,,\nTotal,2,,,,,"$250,000"\n,Headcount: 2,,,,,\n`,
      },
      'staff.csv',
    )
    expect(people?.map(({ name }) => name)).toEqual(['Ada', 'Grand Total'])
    expect(problems.join()).toContain('"Total" sums up the others and is no person')
  })

  it('may be a workbook, whose cells are named', async () => {
    const sheet = sheetOf([
      ['Employee #', 'First Name', 'Last Name', 'Supervisor'],
      [7, 'Ada', 'Byron', null],
      [8, 'Bo', 'Diaz', 7],
    ])
    const { people, place } = await read({ 'hr.xlsx': aWorkbook({ Staff: sheet }) }, 'hr.xlsx')
    expect(people).toEqual([
      { id: '7', name: 'Ada Byron' },
      { id: '8', name: 'Bo Diaz', manager_id: '7' },
    ])
    expect(place('people[1].manager_id')).toMatchObject({ line: 3, cell: 'Staff!D3' })
  })

  it('finds managers by address, by a turned name, and by a name with a number', async () => {
    const { people } = await read({
      'a.csv':
        'Employee Number,Full Name,Work Email,Manager\n1,Ada Byron,ada@a.example,\n2,Bo Diaz,bo@a.example,ADA@a.example\n3,Cy,cy@a.example,"Byron, Ada"\n4,Di,di@a.example,Bo Diaz (2)\n5,Ed,,n/a\n6,Fi,,"Smith, Unknown"\n',
    })
    expect(people?.map(({ manager_id }) => manager_id)).toEqual([
      undefined,
      '1',
      'Ada Byron',
      '2',
      undefined,
      'Smith, Unknown',
    ])
  })

  it('finds managers by a turned name, where names are in two columns', async () => {
    const { people } = await read({
      'a.csv':
        'First Name,Last Name,Manager\nAna,Lopez,\nBo,Diaz,"Lopez, Ana"\nCy,Ito,"lopez, ana"\n',
    })
    expect(people?.map(({ manager_id }) => manager_id)).toEqual([
      undefined,
      'Ana Lopez',
      'Ana Lopez',
    ])
  })

  it('tells a manager whose name several people have, and takes a number in brackets for the id', async () => {
    const { people, problems } = await read({
      'a.csv':
        'ID,Name,Manager\n1,Ana,\n2,Sam Lee,Ana\n3,Sam Lee,Ana\n4,Bo,Sam Lee\n5,Cy,Sam Lee (3)\n6,Di,2\n',
    })
    expect(people?.map(({ manager_id }) => manager_id).slice(3)).toEqual(['Sam Lee', '3', '2'])
    expect(problems).toEqual([
      'a.csv:5: the manager "Sam Lee" may be any of 2 people of that name (2, 3): the first is taken',
    ])
  })

  it('tells of many such managers five, and how many more there are', async () => {
    const staff = Array.from({ length: 8 }, (_, at) => `{ id: r${at}, manager_id: sam lee }`)
    const { problems } = await read({
      'a.yaml': `people: [{ name: Sam Lee }, { id: s2, name: Sam Lee }, ${staff.join(', ')}]\n`,
    })
    expect(problems).toHaveLength(6)
    expect(problems[0]).toContain('any of 2 people of that name (among them s2)')
    expect(problems[5]).toContain('3 more people have managers who are given by a name')
  })

  it('tells each row it cannot read, and who has left', async () => {
    const { people, left, place, problems } = await read({
      'a.csv':
        'Employee ID,Name,Manager,Hire Date,Status,Termination Date,Annual Cost\n1,Ada,,03/04/2020,Active,,x\n,,1,,Active,,\n3,Cy,1,,Terminated,,\n4,Di,1,,Active,2026-03-14,\n5,Ed,1,,Active,2026-03-15,\n',
    })
    expect(people?.map(({ id, left_on }) => [id, left_on])).toEqual([
      ['1', undefined],
      ['5', '2026-03-15'],
    ])
    expect(left).toEqual([
      { id: '3', name: 'Cy', manager_id: '1' },
      { id: '4', name: 'Di', manager_id: '1', left_on: '2026-03-14' },
    ])
    expect(place('left[1].left_on')).toMatchObject({ line: 5 })
    expect(problems).toEqual([
      'a.csv:1: Which day is 03/04/2020? Taken as: neither',
      'a.csv:2: row 2: the start "03/04/2020" is no plain day and is left out',
      'a.csv:2: row 2: the cost "x" is no amount in US dollars and is left out',
      'a.csv:3: row 3 is left out: neither an id nor a name',
      'a.csv:4: row 4: has left (Terminated), and is kept among those who have left',
      'a.csv:5: row 5: has left (2026-03-14), and is kept among those who have left',
    ])
  })

  it.each([
    ['Lifecycle status', 'Employed', 'Terminated'],
    ['Status', 'Active', 'Leaver'],
    ['Status', 'Aktiv', 'Inaktiv'],
    ['Status', 'In Elternzeit', 'Ausgeschieden'],
    ['Status', 'Vollzeit', 'Gekündigt'],
    ['Status', 'Actif', 'Parti'],
    ['Status', 'CDI', 'Inactif'],
    ['Status', 'Full-Time', 'Terminated - voluntary'],
    ['Active', 'Ja', 'Nein'],
  ])('knows by %s who is here (%s) and who has left (%s)', async (column, here, gone) => {
    const { people, problems } = await read({
      'a.csv': `Employee ID,Name,Manager,${column}\n1,Ada,,${here}\n2,Bo,1,${gone}\n`,
    })
    expect(people?.map(({ id }) => id)).toEqual(['1'])
    expect(problems).toEqual([
      `a.csv:3: row 3: has left (${gone}), and is kept among those who have left`,
    ])
  })

  it('tells a status that it does not know, and counts who has it', async () => {
    const { people, problems } = await read({
      'a.csv':
        'Employee ID,Name,Manager,Status\n1,Ada,,Active\n2,Bo,1,Zorp\n3,Cy,1,Zorp\n4,Di,1,Leaving-do\n5,Ed,1,\n',
    })
    expect(people?.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5'])
    expect(problems).toEqual([
      'a.csv:1: the column "Status" says "Zorp" (2 rows), "Leaving-do" (1 row): who has such a status is counted, since it does not say whether they have left',
    ])
  })

  it('says of nobody who starts later that they are counted by a status it does not know', async () => {
    const warning = (line: string) =>
      read({
        'a.csv': `Employee ID,Name,Manager,Hire Date,Status\n1,Ada,,2020-01-01,Active\n${line}\n`,
      }).then(({ problems }) => problems)
    expect(await warning('2,Bo,1,2999-12-07,Pending start')).toEqual([])
    const counted =
      'a.csv:1: the column "Status" says "Pending start" (1 row): who has such a status is counted, since it does not say whether they have left'
    expect(await warning('2,Bo,1,,Pending start')).toEqual([counted])
    expect(
      await warning('2,Bo,1,2020-12-07,Pending start\n3,Cy,1,2999-12-07,Pending start'),
    ).toEqual([counted])
  })

  it('names once the columns that look misspelt, and is read all the same', async () => {
    const { people, problems } = await read({
      'a.csv':
        'Employee ID,Name,Job Title,Manger,,Site\n1,Ada,CEO,,x,Oslo\n2,Bo,Engineer,1,,Oslo\n',
    })
    expect(people?.map(({ id }) => id)).toEqual(['1', '2'])
    expect(problems).toEqual(['a.csv:1: the column "Manger" is not read'])
  })

  it('names of many columns five, those first that could be misspelt', () => {
    expect(
      columnsInWords(['Gender', 'Phone', 'City', 'Zip', 'Country', 'Pay Type', 'Manger']),
    ).toBe('the columns "Manger", "Gender", "Phone", "City", "Zip" and 2 more')
  })

  it('says nothing of columns that an export has besides', async () => {
    const others = 'Gender,State,Location,End,Employment Type,Division'
    const { problems } = await read({
      'a.csv': `Employee ID,Name,Department,${others}\n1,Ada,Core,f,1,Oslo,1,No,x\n`,
    })
    expect(problems).toEqual([])
  })

  it('names the sheet of a column that is not read', async () => {
    const sheet = sheetOf([
      ['Employee #', 'Full Name', 'Supervisor', 'Departmnet', 'Division'],
      [7, 'Ada', null, 'North', 'Core'],
    ])
    const { problems } = await read({ 'hr.xlsx': aWorkbook({ Staff: sheet }) }, 'hr.xlsx')
    expect(problems).toEqual(['hr.xlsx:1: in the sheet Staff the column "Departmnet" is not read'])
  })

  it('is a problem where it gives an id twice, with the line', async () => {
    const { problems } = await read({ 'a.csv': 'Employee ID,Manager\n1,\n1,\n' })
    expect(problems).toEqual([expect.stringMatching(/^a\.csv:3: .*"1" is given twice/)])
  })
})

describe('a table of something else', () => {
  const other = 'team,kind,subteam_of\ncore,team,\n'

  it('stays among the files that are not read', async () => {
    const { problems } = await read({ 'company.yaml': 'company: A\n', 'teams.csv': other })
    expect(problems).toEqual([`${folder}:null: 1 file is not read: teams.csv`])
  })

  it('is a problem where it is named itself', async () => {
    const { problems } = await read({ 'teams.csv': other }, 'teams.csv')
    expect(problems).toEqual([
      'teams.csv:null: expected a table of a kind that is read, found one with the columns team, kind, subteam_of',
    ])
  })
})

describe('columns', () => {
  it.each([
    [
      'BambooHR',
      'Employee #,Last name, First name,Job Title,Department,Division,Reporting to,Hire Date',
    ],
    ['Workday', 'Employee ID,Worker,Business Title,Supervisory Organization,Manager,Hire Date'],
    ['Personio', 'ID,First name,Last name,Position,Department,Supervisor,Hire date'],
    ['HiBob', 'Employee ID,Display name,Email,Job title,Department,Reports to (Email),Start date'],
    ['Rippling', 'Employee,Title,Department,Manager Email,Start Date'],
    ['Gusto', 'Employee,Job Title,Department,Manager,Hire Date'],
    ['a program', 'EmployeeID,FullName,JobTitle,Department,ManagerID,HireDate'],
    ['a spreadsheet', 'id,name,title,department,manager_id,started_on'],
  ])('of %s are recognised', (_, header) => {
    const columns = peopleColumns(header.split(','))
    expect(columns && [...columns.keys()]).toEqual(
      expect.arrayContaining(['title', 'department', 'started_on']),
    )
    expect([...(columns?.keys() ?? [])].some((key) => key.startsWith('manager'))).toBe(true)
  })

  it.each(['Emp. No.', 'EMP CODE', 'Staff Number', 'Personnel No', 'Payroll ID'])(
    'of a number by which managers are named: %s',
    (name) => {
      const columns = peopleColumns([name, 'Full Name', 'Job Title', 'Reports To'])
      expect(columns?.get('id')).toBe(0)
    },
  )

  it.each([
    'id,title,owner,due_on',
    'team,kind,subteam_of,leads,members',
    'name,title,department,start date',
    'process,task,responsible,accountable',
    'case,activity,timestamp,resource',
  ])('of another table are not: %s', (header) => {
    expect(peopleColumns(header.split(','))).toBeUndefined()
  })
})

it('takes the id of a reporting manager for that of the manager', async () => {
  const { people, problems } = await read({
    'people.csv': 'Employee ID,Full Name,Job Title,Reporting Manager ID\n1,Ann,CEO,\n2,Bo,COO,1\n',
  })
  expect(people?.map(({ manager_id }) => manager_id)).toEqual([undefined, '1'])
  expect(problems).toEqual([])
})
