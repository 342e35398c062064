import { addDays, WEEK_DAYS } from '../model/dates.ts'
import { personFinder } from '../model/find-person.ts'
import type { Situation } from '../model/source.ts'
import { staffOf } from './cadence/attendance.ts'
import { analyseCadence } from './cadence/cadence.ts'
import { fiscalSpan } from './cadence/fiscal.ts'
import { fiscalYearsCalledBy } from './cadence/fiscal-name.ts'
import { heldMeetings } from './cadence/held.ts'
import { nextSync } from './cadence/next-sync.ts'
import { placeMeetings } from './cadence/placement.ts'
import { planCadence } from './cadence/plan.ts'
import { contradictedPaths, crossCheck } from './checks/checks.ts'
import { incidentCounts } from './checks/incident-counts.ts'
import { refutedPaths } from './checks/throughputs.ts'
import { readContext } from './context/context.ts'
import { contextDifferences } from './context/differences.ts'
import { knownFigures } from './context/known-figures.ts'
import { raciByProcess } from './decisions/raci.ts'
import { highStakes } from './decisions/stakes.ts'
import { goalFacts } from './goal-facts.ts'
import { lastDayOfGoals, priorityNames, yearsPriorities } from './goals/priorities.ts'
import { sumOf } from './goals/tally.ts'
import { loggedFacts } from './logged-facts.ts'
import { metricFacts } from './metric-facts.ts'
import { analyseMetrics } from './metrics/metrics.ts'
import { operationalMetrics } from './metrics/operational.ts'
import { restatedSince } from './metrics/restated.ts'
import { runwayLacks } from './metrics/runway.ts'
import { type Overrides, okrFacts } from './okr-facts.ts'
import { lintOkrs } from './okr-lint/lint.ts'
import { once } from './once.ts'
import { operationsFacts } from './operations-facts.ts'
import { peopleFacts } from './people-facts.ts'
import { leftBehind } from './reporting/left-behind.ts'
import { orgTree } from './reporting/org-tree.ts'
import { spanFaults } from './reporting/spans.ts'
import { analyseActions } from './risk/actions.ts'
import { clearings } from './risk/clearing.ts'
import { escalationsOf } from './risk/escalations.ts'
import { ownedProcesses } from './risk/owners.ts'
import { promisesOf } from './risk/promises.ts'
import { analyseScaling } from './scaling/scaling.ts'
import { leadTimes } from './throughput/lead-time.ts'
import { leversAt } from './throughput/levers.ts'
import { openWork } from './throughput/open-work.ts'
import { analysePipeline } from './throughput/pipeline.ts'
import { processCases } from './throughput/process-cases.ts'
import { processFlows } from './throughput/process-flows.ts'
import { productDevelopment } from './throughput/product-development.ts'
import { orderOf } from './waste/order.ts'
import { pushedSteps, walkWaste, wasteSigns } from './waste/waste.ts'
import { workCalendar } from './work-calendar.ts'

/** Every analysis of one situation, each computed when first asked for and only once.
 *  Analyses never call each other: what one needs of another is wired here. */
export function createFacts(situation: Situation, overrides: Overrides) {
  const { company, at } = situation
  const { okr } = okrFacts(situation, overrides)
  const ofGoals = goalFacts(situation, overrides)
  const ofMetrics = metricFacts(situation)
  const ofPeople = peopleFacts(situation)
  const logged = loggedFacts(situation)
  const operations = operationsFacts(situation)
  const { maturity, flow, toldFlow, org, benchmarkScope } = operations
  const { workWeek: week, goalPath: path, metricSeries: series } = operations
  const { queueTrends: queues, companyConstraint: limit } = operations
  const { goals, tallies, rollups, linkedSame: same, titlesApart: titles } = ofGoals
  const {
    givenMetrics,
    metrics,
    burnMultiple,
    churn,
    retentionApart: retention,
    runway,
  } = ofMetrics
  const { headcount, growth, stage, stageNow: now, reportingLines: lines, owners } = ofPeople
  const { decisions, actions, blockers, incidents, automations } = logged
  const cadence = once(() => {
    const coo = () => personFinder(company.people ?? [])(owners().role('COO') ?? '')
    return analyseCadence(company, week(), staffOf(lines, coo))
  })
  const meetings = once(() => heldMeetings(company, at))
  const plan = once(() => planCadence(cadence(), now(), headcount(), lines(), ofPeople.leaverOf()))
  const known = once(() => knownFigures(situation, metrics(), headcount()))
  const checks = once(() =>
    crossCheck(
      situation,
      givenMetrics(),
      flow().bottlenecks,
      week(),
      path(),
      retention(),
      series(),
    ),
  )
  const counts = once(() => incidentCounts(givenMetrics(), incidents(), at))
  const calledPriorities = once(() => priorityNames(company))
  const calledBy = once(() => fiscalYearsCalledBy(company, calledPriorities()))
  const prioritiesOn = (day: string) =>
    yearsPriorities(company, fiscalSpan(company, day), calledBy(), calledPriorities())
  const priorities = once(() => prioritiesOn(at))
  const goalPriorities = once(() => prioritiesOn(lastDayOfGoals(company, at)))
  const earlier = once(() => situation.past?.asOf(situation.past.since))
  return {
    ...ofGoals,
    ...ofMetrics,
    ...ofPeople,
    ...logged,
    ...operations,
    okr,
    workCalendar: once(() => workCalendar(company)),
    /** Null where the company's constraint is not established. */
    constraintLevers: once(() => {
      const [first] = limit().status === 'established' ? limit().candidates : []
      return first === undefined ? null : leversAt(company, first, path().processes)
    }),
    leadTimes: once(() => leadTimes(company, flow().bottlenecks, path().processes, week())),
    /** How work flows through each process, and what limits it next. */
    processFlows: once(() => processFlows(company, toldFlow().bottlenecks, queues(), week())),
    /** What is open for each person at the steps of which that is known. */
    openWork: once(() => openWork(company, week())),
    /** The five constraints of product development against the data. */
    productDevelopment: once(() => productDevelopment(company, flow().bottlenecks)),
    /** Undefined without stages that tell what entered and what went on. */
    pipeline: once(() => analysePipeline(company)),
    processCases: once(() =>
      processCases(
        company,
        path().processes,
        ofPeople.processOwners(),
        maturity().process_scores,
        incidents().all,
      ),
    ),
    /** The company-context.md: how old it is, and what it lacks. */
    context: once(() => readContext(situation)),
    /** What it says and the data contradict. */
    contextDifferences: once(() => contextDifferences(situation, known())),
    /** Figures that a context file or another role may state too. */
    knownFigures: known,
    /** What contradicts something else in the data, and the paths of both sides. */
    checks,
    /** Incidents of a month by the metrics and by the log; undefined where there are not both. */
    incidentCounts: counts,
    contradicted: once(() =>
      contradictedPaths(checks(), company, [
        ...same().flatMap(({ paths }) => paths),
        ...refutedPaths(queues(), company.processes ?? []),
        ...(counts()?.apart ?? []),
        ...titles().map(({ target_path }) => target_path),
      ]),
    ),
    /** The priorities of the fiscal year, and those of others. */
    priorities,
    /** The same of the fiscal year that the goals are of, which may be over. */
    goalPriorities,
    /** The same of the fiscal year of another day, such as that of a meeting to come. */
    prioritiesOn,
    /** What the playbook asks of the stage, beside what the company has. */
    scaling: once(() =>
      analyseScaling({
        situation,
        headcount: headcount(),
        growth: growth(),
        reading: stage(),
        metrics: metrics(),
        cadence: cadence(),
        now: now(),
        scope: benchmarkScope(),
        burn_multiple: burnMultiple(),
        churn: churn(),
        retention: retention(),
        runway: runway(),
        runway_lacks: runwayLacks(metrics()),
        org: orgTree(company, headcount(), lines(), now().stage),
        lines: lines(),
      }),
    ),
    /** Undefined where nobody is said to manage anybody. */
    spanFaults: once(() => spanFaults(company, lines(), org(), now().stage)),
    /** What those who have left still hold. */
    leftBehind: once(() =>
      leftBehind(ofPeople.leaverOf(), {
        company,
        decisions: decisions(),
        actions: actions(),
        goals: goals(),
        blockers: blockers(),
        automations: automations(),
        priorities: priorities(),
      }),
    ),
    cadence,
    meetings,
    /** The leadership sync to come, and the one before it. */
    nextSync: once(() => nextSync(company, meetings(), cadence(), at)),
    /** The cadence as it is beside what the stage needs. */
    cadencePlan: plan,
    /** When each meeting of the plan is held. */
    placements: once(() => placeMeetings(plan().meetings, meetings(), company, week(), at)),
    /** Decisions to be taken that a critic should look at first. */
    highStakes: once(() =>
      highStakes(decisions(), company, {
        cash_usd: metrics().get('cash_usd')?.current.value,
        burn_usd_per_month: metrics().get('burn_usd_per_month')?.current.value,
        headcount: headcount()?.people,
      }),
    ),
    /** Who should take each open blocker now. */
    escalations: once(() => escalationsOf(blockers(), company, owners(), lines())),
    clearings: once(() => clearings(actions().overdue, blockers(), ofPeople.ownerNames())),
    ownedProcesses: once(() => ownedProcesses(company, ofPeople.ownerNames())),
    raci: once(() => raciByProcess(company)),
    /** Hours lost by kind of waste. */
    wasteWalk: once(() => walkWaste(company)),
    /** What shows waste without hours, and where work is pushed. */
    wasteSigns: once(() => wasteSigns(company)),
    pushedSteps: once(() => pushedSteps(flow().bottlenecks)),
    /** The five S. */
    order: once(() => orderOf(logged.audits(), logged.automationPlan().registry)),
    okrLint: once(() => lintOkrs(situation, goals(), rollups(), goalPriorities())),
    operationalMetrics: once(() =>
      operationalMetrics({
        at,
        tally: sumOf(tallies()),
        cycles: ofGoals.endedCycles(),
        speed: logged.decisionSpeed(),
        incidents: incidents(),
        revenue: org().team_analysis.revenue_per_employee,
        metrics: metrics(),
      }),
    ),
    /** Figures that were others on the day compared with; none where nothing tells of it. */
    restated: once(() => {
      const then = earlier()
      return then === undefined ? [] : restatedSince(analyseMetrics(then), metrics())
    }),
    promises: once(() => {
      const since = situation.past?.since ?? addDays(at, -WEEK_DAYS)
      const then = earlier()
      return promisesOf(
        actions(),
        ofPeople.ownerNames(),
        since,
        then && analyseActions(then.company, then.at),
      )
    }),
  }
}

export type Facts = ReturnType<typeof createFacts>
