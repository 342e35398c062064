import { valueOf } from '../knowledge/figure.ts'
import { goalFigures } from '../knowledge/goals.ts'
import { riskFigures } from '../knowledge/risk.ts'
import { addDays, WEEK_DAYS } from '../model/dates.ts'
import { personFinder } from '../model/find-person.ts'
import type { Situation } from '../model/source.ts'
import { auditProcesses } from './audit/audit.ts'
import { planAutomation } from './automation/automation.ts'
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
import { retentionApart } from './checks/retention.ts'
import { refutedPaths } from './checks/throughputs.ts'
import { readContext } from './context/context.ts'
import { contextDifferences } from './context/differences.ts'
import { knownFigures } from './context/known-figures.ts'
import { decisionLog } from './decisions/log.ts'
import { raciByProcess } from './decisions/raci.ts'
import { decisionSpeed } from './decisions/speed.ts'
import { highStakes } from './decisions/stakes.ts'
import { checkInsOf } from './goals/check-ins.ts'
import { endedCycles } from './goals/cycles.ts'
import { goalsOf, resultsOf } from './goals/goals.ts'
import { linkedSame } from './goals/linked-same.ts'
import { netGoals } from './goals/net-goal.ts'
import { lastDayOfGoals, priorityNames, yearsPriorities } from './goals/priorities.ts'
import { rollupsOf } from './goals/rollups.ts'
import { runningRaise } from './goals/running-raise.ts'
import { sumOf, tallyOf } from './goals/tally.ts'
import { typedTwice } from './goals/typed-twice.ts'
import { analyseGrowth } from './growth/headcount.ts'
import { headcountOf } from './headcount.ts'
import { believedMetrics } from './metrics/believed.ts'
import { burnMultipleNow } from './metrics/burn-multiple.ts'
import { inThousands } from './metrics/in-thousands.ts'
import { analyseMetrics } from './metrics/metrics.ts'
import { analyseChurn } from './metrics/net-churn.ts'
import { operationalMetrics } from './metrics/operational.ts'
import { restatedSince } from './metrics/restated.ts'
import { runwayLacks, runwayNow } from './metrics/runway.ts'
import { paceFiguresOf } from './okr/pace.ts'
import { quarterOn } from './okr/quarter-progress.ts'
import { valueTimes } from './okr/value-time.ts'
import { type Overrides, okrFacts } from './okr-facts.ts'
import { lintOkrs } from './okr-lint/lint.ts'
import { once } from './once.ts'
import { operationsFacts } from './operations-facts.ts'
import { ownerNames } from './owner-names.ts'
import { findLeavers } from './reporting/leavers.ts'
import { leftBehind } from './reporting/left-behind.ts'
import { orgTree } from './reporting/org-tree.ts'
import { findOwners } from './reporting/owners.ts'
import { reportingLines } from './reporting/reporting-lines.ts'
import { spanFaults } from './reporting/spans.ts'
import { analyseActions } from './risk/actions.ts'
import { analyseAutomations } from './risk/automations.ts'
import { blockedEarlier } from './risk/blocked-earlier.ts'
import { blockersByBlocked, openBlockers } from './risk/blockers.ts'
import { analyseChanges } from './risk/changes.ts'
import { clearings } from './risk/clearing.ts'
import { escalationsOf } from './risk/escalations.ts'
import { analyseIncidents } from './risk/incidents.ts'
import { ownedProcesses } from './risk/owners.ts'
import { promisesOf } from './risk/promises.ts'
import { planRollouts } from './rollout/rollout.ts'
import { actingFor } from './scaling/acting.ts'
import { analyseScaling } from './scaling/scaling.ts'
import { readStage } from './stage.ts'
import { stageNow } from './stage-now.ts'
import { leadTimes } from './throughput/lead-time.ts'
import { leversAt } from './throughput/levers.ts'
import { openWork } from './throughput/open-work.ts'
import { analysePipeline } from './throughput/pipeline.ts'
import { processCases } from './throughput/process-cases.ts'
import { processFlows } from './throughput/process-flows.ts'
import { processOwners } from './throughput/process-owners.ts'
import { productDevelopment } from './throughput/product-development.ts'
import { titlesApart } from './title-target.ts'
import { orderOf } from './waste/order.ts'
import { pushedSteps, walkWaste, wasteSigns } from './waste/waste.ts'
import { workCalendar } from './work-calendar.ts'

/** Every analysis of one situation, each computed when first asked for and only once.
 *  Analyses never call each other: what one needs of another is wired here. */
export function createFacts(situation: Situation, overrides: Overrides) {
  const { company, at } = situation
  const { okr } = okrFacts(situation, overrides)
  const operations = operationsFacts(situation)
  const { maturity, flow, toldFlow, org, improvementPlan, benchmarkScope } = operations
  const { workWeek: week, goalPath: path, metricSeries: series } = operations
  const { queueTrends: queues, companyConstraint: limit } = operations
  const goals = once(() => {
    const okrs = company.company_okrs ?? {}
    const quarter = quarterOn(at, okrs, overrides.quarter_progress)
    return goalsOf(situation, quarter, {
      timeOf: valueTimes(situation, quarter, okrs),
      paceOf: (one, time) => paceFiguresOf(one, quarter.progress, at, time),
    })
  })
  const tallies = once(() => goals().units.map((unit) => tallyOf(unit, at)))
  const rollups = once(() => rollupsOf(goals()))
  const same = once(() => [...linkedSame(rollups(), situation), ...typedTwice(goals(), situation)])
  const decisions = once(() => decisionLog(company))
  const incidents = once(() => analyseIncidents(company, at))
  const blockers = once(() => openBlockers(company, at, blockedEarlier(company, at)))
  const actions = once(() => analyseActions(company, at))
  const automations = once(() => analyseAutomations(company, at))
  const audits = once(() => auditProcesses(company, at))
  const automationPlan = once(() =>
    planAutomation(automations(), at, valueOf(riskFigures.automation_test_days)),
  )
  const changes = once(() => analyseChanges(company, at))
  const calendar = once(() => workCalendar(company))
  const stage = once(() => readStage(company, headcount()))
  const headcount = once(() => headcountOf(company))
  const lines = once(() => reportingLines(company.people ?? []))
  const givenMetrics = once(() => analyseMetrics(situation))
  const metrics = once(() => believedMetrics(givenMetrics(), company))
  const burnMultiple = once(() => burnMultipleNow(metrics()))
  const churn = once(() => analyseChurn(metrics()))
  const retention = once(() => retentionApart(metrics(), churn()))
  const cadence = once(() => {
    const coo = () => personFinder(company.people ?? [])(owners().role('COO') ?? '')
    return analyseCadence(company, week(), staffOf(lines, coo))
  })
  const slip = once(() => inThousands(givenMetrics(), company))
  const runway = once(() => runwayNow(metrics(), at))
  const meetings = once(() => heldMeetings(company, at))
  const plan = once(() => planCadence(cadence(), now(), headcount(), lines(), leaverOf()))
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
  const titles = once(() => titlesApart(goals().units.flatMap(({ goals: of }) => resultsOf(of))))
  const counts = once(() => incidentCounts(givenMetrics(), incidents(), at))
  const owners = once(() => findOwners(company))
  const acting = actingFor(company, owners, () => now().stage)
  const calledPriorities = once(() => priorityNames(company))
  const calledBy = once(() => fiscalYearsCalledBy(company, calledPriorities()))
  const prioritiesOn = (day: string) =>
    yearsPriorities(company, fiscalSpan(company, day), calledBy(), calledPriorities())
  const priorities = once(() => prioritiesOn(at))
  const goalPriorities = once(() => prioritiesOn(lastDayOfGoals(company, at)))
  const leaverOf = once(() => findLeavers(company))
  const names = once(() => ownerNames(company))
  const growth = once(() => analyseGrowth(situation, headcount()))
  const now = once(() => stageNow(stage()))
  const answering = once(() => processOwners(company, (name) => owners().department(name)))
  const earlier = once(() => situation.past?.asOf(situation.past.since))
  const speed = once(() => decisionSpeed(decisions(), at))
  const cycles = once(() =>
    endedCycles(situation, valueOf(goalFigures.cycles_in_a_row), (result, end) =>
      paceFiguresOf(result, 1, end),
    ),
  )
  return {
    situation,
    workWeek: week,
    workCalendar: calendar,
    goalPath: path,
    metricSeries: series,
    queueTrends: queues,
    companyConstraint: limit,
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
    volumes: operations.volumes,
    processOwners: answering,
    /** Who does the work of a role at the stage of the company. */
    acting,
    processCases: once(() =>
      processCases(
        company,
        path().processes,
        answering(),
        maturity().process_scores,
        incidents().all,
      ),
    ),
    /** Health, documentation and reviews of every process. */
    audits,
    headcount,
    /** The company-context.md: how old it is, and what it lacks. */
    context: once(() => readContext(situation)),
    /** What it says and the data contradict. */
    contextDifferences: once(() => contextDifferences(situation, known())),
    /** Figures that a context file or another role may state too. */
    knownFigures: known,
    /** Metrics with their values by day; also those that have a history only. */
    metrics,
    /** The same with what cannot be. */
    givenMetrics,
    burnMultiple,
    /** Cash or burn that looks written in thousands, or both. */
    inThousands: slip,
    churn,
    /** How long cash lasts from the day asked about. */
    runway,
    /** The goal by which money is being raised; undefined where none is. */
    runningRaise: once(() => runningRaise(goals())),
    /** What contradicts something else in the data, and the paths of both sides. */
    checks,
    /** Key results that a link calls one number, with different values. */
    linkedSame: same,
    /** Key results with another target by their titles than by their fields. */
    titlesApart: titles,
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
    growth,
    stage,
    /** The one stage by which everything is judged. */
    stageNow: now,
    /** Against which benchmarks the company may be held. */
    benchmarkScope,
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
    reportingLines: lines,
    /** Undefined where nobody is said to manage anybody. */
    spanFaults: once(() => spanFaults(company, lines(), org(), now().stage)),
    owners,
    /** What an owner is called, whether the data write the id, the name or the title. */
    ownerNames: names,
    /** Who has left, by what the data call them. */
    leaverOf,
    /** What they still hold. */
    leftBehind: once(() =>
      leftBehind(leaverOf(), {
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
    decisions,
    /** Decisions to be taken that a critic should look at first. */
    highStakes: once(() =>
      highStakes(decisions(), company, {
        cash_usd: metrics().get('cash_usd')?.current.value,
        burn_usd_per_month: metrics().get('burn_usd_per_month')?.current.value,
        headcount: headcount()?.people,
      }),
    ),
    decisionSpeed: speed,
    blockers,
    /** The same by what they block. */
    blockersByBlocked: once(() => blockersByBlocked(blockers())),
    actions,
    /** Who should take each open blocker now. */
    escalations: once(() => escalationsOf(blockers(), company, owners(), lines())),
    clearings: once(() => clearings(actions().overdue, blockers(), names())),
    incidents,
    changes,
    /** The rollout of every change. */
    rollouts: once(() => planRollouts(changes(), at)),
    ownedProcesses: once(() => ownedProcesses(company, names())),
    raci: once(() => raciByProcess(company)),
    automations,
    /** Hours lost by kind of waste. */
    wasteWalk: once(() => walkWaste(company)),
    /** What shows waste without hours, and where work is pushed. */
    wasteSigns: once(() => wasteSigns(company)),
    pushedSteps: once(() => pushedSteps(flow().bottlenecks)),
    /** The five S. */
    order: once(() => orderOf(audits(), automationPlan().registry)),
    /** What to automate, and how what runs is looked after. */
    automationPlan,
    okr,
    /** The OKRs by their pace alone, without the report's figures and words, which for very many key
     *  results take longer. */
    goals,
    /** How many key results are known and on track, for each unit of the goals. */
    tallies,
    rollups,
    okrLint: once(() => lintOkrs(situation, goals(), rollups(), goalPriorities())),
    netGoals: once(() => netGoals(situation, goals(), rollups())),
    checkIns: once(() => checkInsOf(goals(), situation.at)),
    endedCycles: cycles,
    operationalMetrics: once(() =>
      operationalMetrics({
        at,
        tally: sumOf(tallies()),
        cycles: cycles(),
        speed: speed(),
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
      return promisesOf(actions(), names(), since, then && analyseActions(then.company, then.at))
    }),
    maturity,
    flow,
    /** The same with what is said of it. */
    toldFlow,
    org,
    improvementPlan,
  }
}

export type Facts = ReturnType<typeof createFacts>
