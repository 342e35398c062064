// Generated from src/model/schema by scripts/generate/company-validator.ts; do not edit.
const pattern0 = new RegExp("^(?!0|1[0-8])(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$")
const pattern1 = new RegExp("^(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2\\d)|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31)$")
const pattern2 = new RegExp("^(?!0|1[0-8])(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|([+-](?:[01]\\d|2[0-3]):[0-5]\\d))|(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?)$")

let keys = 0

export function countCompanyKeys(document) {
  keys = 0
  return check0(document) ? keys : -1
}

function check0(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "$schema": case "company": case "sector": case "currency": case "time_zone":
        if (!(typeof v === 'string')) return false
        break
      case "stage":
        if (!(v === "seed" || v === "series_a" || v === "series_b" || v === "series_c" || v === "growth")) return false
        break
      case "fx":
        if (!check1(v)) return false
        break
      case "fiscal_year_start":
        if (!(typeof v === 'string' && pattern1.test(v))) return false
        break
      case "working_hours":
        if (!check2(v)) return false
        break
      case "as_of":
        if (!(typeof v === 'string' && pattern0.test(v))) return false
        break
      case "imported_from":
        if (!check5(v)) return false
        break
      case "metrics":
        if (!check9(v)) return false
        break
      case "metric_history":
        if (!check10(v)) return false
        break
      case "company_okrs":
        if (!check12(v)) return false
        break
      case "department_okrs": case "team_okrs":
        if (!check23(v)) return false
        break
      case "okr_history":
        if (!check25(v)) return false
        break
      case "check_ins":
        if (!check27(v)) return false
        break
      case "processes":
        if (!check29(v)) return false
        break
      case "team":
        if (!check40(v)) return false
        break
      case "people": case "joining": case "left":
        if (!check45(v)) return false
        break
      case "strategy":
        if (!check47(v)) return false
        break
      case "cadence":
        if (!check50(v)) return false
        break
      case "meetings":
        if (!check52(v)) return false
        break
      case "blockers":
        if (!check56(v)) return false
        break
      case "incidents":
        if (!check58(v)) return false
        break
      case "actions":
        if (!check60(v)) return false
        break
      case "accepted":
        if (!check62(v)) return false
        break
      case "verifications":
        if (!check64(v)) return false
        break
      case "decisions":
        if (!check66(v)) return false
        break
      case "raci":
        if (!check71(v)) return false
        break
      case "automations":
        if (!check73(v)) return false
        break
      case "changes":
        if (!check75(v)) return false
        break
      case "pipeline":
        if (!check85(v)) return false
        break
      case "context":
        if (!check87(v)) return false
        break
      case "capacity":
        if (!check95(v)) return false
        break
      default:
        return false
    }
  }
  return true
}

function check1(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "rate":
        if (!(typeof v === 'number' && v > 0 && Number.isFinite(v))) return false
        break
      case "on":
        if (!(typeof v === 'string' && pattern0.test(v))) return false
        break
      default:
        return false
    }
  }
  return true
}

function check2(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "days":
        if (!check3(v)) return false
        break
      case "start": case "end":
        if (!(typeof v === 'string')) return false
        break
      case "holidays":
        if (!check4(v)) return false
        break
      default:
        return false
    }
  }
  return true
}

function check3(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!((typeof v === 'string') || (typeof v === 'number' && Number.isFinite(v)))) return false
  }
  return true
}

function check4(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!(typeof v === 'string' && pattern0.test(v))) return false
  }
  return true
}

function check5(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "file": case "sha256":
        if (!(typeof v === 'string')) return false
        break
      case "guessed":
        if (!check6(v)) return false
        break
      default:
        return false
    }
  }
  return true
}

function check6(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!check7(v)) return false
  }
  return true
}

function check7(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "paths":
        if (!check8(v)) return false
        break
      case "says": case "question": case "settle":
        if (!(typeof v === 'string')) return false
        break
      case "value":
        if (!((typeof v === 'string') || (typeof v === 'number' && Number.isFinite(v)) || (typeof v === 'boolean'))) return false
        break
      case "at":
        if (!((typeof v === 'number' && Number.isFinite(v)) || (typeof v === 'string'))) return false
        break
      default:
        return false
    }
  }
  return true
}

function check8(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!(typeof v === 'string')) return false
  }
  return true
}

function check9(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    if (key === '__proto__' || !(typeof v === 'number' && Number.isFinite(v))) return false
  }
  return true
}

function check10(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!check11(v)) return false
  }
  return true
}

function check11(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "metric": case "source":
        if (!(typeof v === 'string')) return false
        break
      case "on":
        if (!(typeof v === 'string' && pattern0.test(v))) return false
        break
      case "value": case "plan":
        if (!(typeof v === 'number' && Number.isFinite(v))) return false
        break
      default:
        return false
    }
  }
  return true
}

function check12(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "name": case "quarter":
        if (!(typeof v === 'string')) return false
        break
      case "quarter_start": case "quarter_end":
        if (!(typeof v === 'string' && pattern0.test(v))) return false
        break
      case "objectives":
        if (!check13(v)) return false
        break
      default:
        return false
    }
  }
  return true
}

function check13(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!check14(v)) return false
  }
  return true
}

function check14(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "id": case "title": case "name": case "owner": case "notes": case "supports_company_objective_id": case "supports_priority_id":
        if (!(typeof v === 'string')) return false
        break
      case "key_results":
        if (!check15(v)) return false
        break
      case "supports_company_objective_ids":
        if (!check8(v)) return false
        break
      default:
        return false
    }
  }
  return true
}

function check15(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!check16(v)) return false
  }
  return true
}

function check16(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "id": case "title": case "name": case "unit": case "notes": case "owner": case "process": case "measure":
        if (!(typeof v === 'string')) return false
        break
      case "type":
        if (!(v === "numeric" || v === "percentage" || v === "milestone" || v === "boolean" || v === "control")) return false
        break
      case "kind":
        if (!(v === "control")) return false
        break
      case "baseline_value": case "current_value": case "target_value": case "baseline_pct": case "current_pct": case "target_pct": case "weeks_remaining": case "score":
        if (!(typeof v === 'number' && Number.isFinite(v))) return false
        break
      case "lower_is_better": case "done": case "aspirational":
        if (!(typeof v === 'boolean')) return false
        break
      case "weight": case "milestones_total": case "milestones_hit":
        if (!(typeof v === 'number' && v >= 0 && Number.isFinite(v))) return false
        break
      case "milestones":
        if (!check8(v)) return false
        break
      case "confidence":
        if (!(typeof v === 'number' && v >= 0 && v <= 1)) return false
        break
      case "check_ins":
        if (!check17(v)) return false
        break
      case "milestone_dates":
        if (!check19(v)) return false
        break
      case "links":
        if (!check21(v)) return false
        break
      default:
        return false
    }
  }
  return true
}

function check17(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!check18(v)) return false
  }
  return true
}

function check18(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "on":
        if (!(typeof v === 'string' && pattern0.test(v))) return false
        break
      case "value":
        if (!(typeof v === 'number' && Number.isFinite(v))) return false
        break
      case "confidence":
        if (!(typeof v === 'number' && v >= 0 && v <= 1)) return false
        break
      case "by": case "note":
        if (!(typeof v === 'string')) return false
        break
      default:
        return false
    }
  }
  return true
}

function check19(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!check20(v)) return false
  }
  return true
}

function check20(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "title":
        if (!(typeof v === 'string')) return false
        break
      case "due_on": case "done_on":
        if (!(typeof v === 'string' && pattern0.test(v))) return false
        break
      default:
        return false
    }
  }
  return true
}

function check21(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!check22(v)) return false
  }
  return true
}

function check22(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "to":
        if (!(typeof v === 'string')) return false
        break
      case "rolls_up":
        if (!(v === "sum" || v === "same" || v === "driver")) return false
        break
      default:
        return false
    }
  }
  return true
}

function check23(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!check24(v)) return false
  }
  return true
}

function check24(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "id": case "name": case "owner": case "department": case "quarter":
        if (!(typeof v === 'string')) return false
        break
      case "quarter_start": case "quarter_end":
        if (!(typeof v === 'string' && pattern0.test(v))) return false
        break
      case "objectives":
        if (!check13(v)) return false
        break
      default:
        return false
    }
  }
  return true
}

function check25(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!check26(v)) return false
  }
  return true
}

function check26(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "company_okrs":
        if (!check12(v)) return false
        break
      case "department_okrs": case "team_okrs":
        if (!check23(v)) return false
        break
      default:
        return false
    }
  }
  return true
}

function check27(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!check28(v)) return false
  }
  return true
}

function check28(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "on":
        if (!(typeof v === 'string' && pattern0.test(v))) return false
        break
      case "value":
        if (!(typeof v === 'number' && Number.isFinite(v))) return false
        break
      case "confidence":
        if (!(typeof v === 'number' && v >= 0 && v <= 1)) return false
        break
      case "by": case "note": case "key_result":
        if (!(typeof v === 'string')) return false
        break
      default:
        return false
    }
  }
  return true
}

function check29(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!check30(v)) return false
  }
  return true
}

function check30(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "id": case "name": case "category": case "notes": case "owner": case "purpose": case "trigger": case "definition_of_done":
        if (!(typeof v === 'string')) return false
        break
      case "maturity":
        if (!check31(v)) return false
        break
      case "steps":
        if (!check32(v)) return false
        break
      case "documented":
        if (!(typeof v === 'boolean')) return false
        break
      case "times_run": case "arrivals_per_day": case "lead_time_hours": case "target_lead_time_hours":
        if (!(typeof v === 'number' && v >= 0 && Number.isFinite(v))) return false
        break
      case "last_reviewed_on": case "next_review_on":
        if (!(typeof v === 'string' && pattern0.test(v))) return false
        break
      case "error_rate_pct": case "followed_pct":
        if (!(typeof v === 'number' && Number.isFinite(v))) return false
        break
      case "depends_on":
        if (!check8(v)) return false
        break
      case "exceptions":
        if (!check38(v)) return false
        break
      default:
        return false
    }
  }
  return true
}

function check31(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "documentation": case "ownership": case "metrics": case "automation": case "consistency": case "feedback_loop":
        if (!(typeof v === 'number' && v >= 0 && v <= 5)) return false
        break
      default:
        return false
    }
  }
  return true
}

function check32(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!check33(v)) return false
  }
  return true
}

function check33(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "id": case "name": case "lane": case "tool": case "output": case "notes":
        if (!(typeof v === 'string')) return false
        break
      case "throughput_per_day": case "capacity_per_day": case "current_queue": case "avg_wait_hours": case "avg_process_hours": case "people": case "arrival_cv": case "process_cv":
        if (!(typeof v === 'number' && v >= 0 && Number.isFinite(v))) return false
        break
      case "kind":
        if (!(v === "task" || v === "decision" || v === "start" || v === "end" || v === "data")) return false
        break
      case "next":
        if (!check34(v)) return false
        break
      case "waste":
        if (!check36(v)) return false
        break
      default:
        return false
    }
  }
  return true
}

function check34(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!check35(v)) return false
  }
  return true
}

function check35(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "to": case "when":
        if (!(typeof v === 'string')) return false
        break
      default:
        return false
    }
  }
  return true
}

function check36(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!check37(v)) return false
  }
  return true
}

function check37(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "kind":
        if (!(typeof v === 'string')) return false
        break
      case "hours_per_week":
        if (!(typeof v === 'number' && v >= 0 && Number.isFinite(v))) return false
        break
      default:
        return false
    }
  }
  return true
}

function check38(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!check39(v)) return false
  }
  return true
}

function check39(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "when": case "then":
        if (!(typeof v === 'string')) return false
        break
      default:
        return false
    }
  }
  return true
}

function check40(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "total_headcount": case "annual_revenue_usd": case "management_layers": case "open_requisitions":
        if (!(typeof v === 'number' && v >= 0 && Number.isFinite(v))) return false
        break
      case "stage":
        if (!(v === "seed" || v === "series_a" || v === "series_b" || v === "series_c" || v === "growth")) return false
        break
      case "departments":
        if (!check41(v)) return false
        break
      default:
        return false
    }
  }
  return true
}

function check41(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!check42(v)) return false
  }
  return true
}

function check42(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "name":
        if (!(typeof v === 'string')) return false
        break
      case "headcount":
        if (!(typeof v === 'number' && v >= 0 && Number.isFinite(v))) return false
        break
      case "managers":
        if (!check43(v)) return false
        break
      default:
        return false
    }
  }
  return true
}

function check43(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!check44(v)) return false
  }
  return true
}

function check44(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "name":
        if (!(typeof v === 'string')) return false
        break
      case "direct_reports":
        if (!(typeof v === 'number' && v >= 0 && Number.isFinite(v))) return false
        break
      case "manages_managers":
        if (!(typeof v === 'boolean')) return false
        break
      default:
        return false
    }
  }
  return true
}

function check45(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!check46(v)) return false
  }
  return true
}

function check46(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "id": case "name": case "title": case "department": case "manager_id": case "employment_type":
        if (!(typeof v === 'string')) return false
        break
      case "started_on": case "left_on":
        if (!(typeof v === 'string' && pattern0.test(v))) return false
        break
      case "annual_cost_usd":
        if (!(typeof v === 'number' && v >= 0 && Number.isFinite(v))) return false
        break
      default:
        return false
    }
  }
  return true
}

function check47(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "vision":
        if (!(typeof v === 'string')) return false
        break
      case "priorities":
        if (!check48(v)) return false
        break
      default:
        return false
    }
  }
  return true
}

function check48(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!check49(v)) return false
  }
  return true
}

function check49(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "id": case "title": case "owner":
        if (!(typeof v === 'string')) return false
        break
      case "year":
        if (!((typeof v === 'number' && Number.isFinite(v)) || (typeof v === 'string'))) return false
        break
      default:
        return false
    }
  }
  return true
}

function check50(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!check51(v)) return false
  }
  return true
}

function check51(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "meeting": case "owner": case "decider": case "output":
        if (!(typeof v === 'string')) return false
        break
      case "every":
        if (!(v === "day" || v === "week" || v === "two_weeks" || v === "month" || v === "quarter" || v === "year")) return false
        break
      case "minutes": case "agenda_sent_hours_before": case "pre_read_hours_before":
        if (!(typeof v === 'number' && v >= 0 && Number.isFinite(v))) return false
        break
      case "participants":
        if (!((typeof v === 'number' && v >= 0 && Number.isFinite(v)) || check8(v))) return false
        break
      case "agenda":
        if (!check8(v)) return false
        break
      default:
        return false
    }
  }
  return true
}

function check52(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!check53(v)) return false
  }
  return true
}

function check53(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "meeting":
        if (!(typeof v === 'string')) return false
        break
      case "on":
        if (!(typeof v === 'string' && pattern0.test(v))) return false
        break
      case "attendees": case "pre_reads_from": case "topics":
        if (!check8(v)) return false
        break
      case "actions": case "decisions":
        if (!((typeof v === 'number' && v >= 0 && Number.isFinite(v)) || check54(v))) return false
        break
      default:
        return false
    }
  }
  return true
}

function check54(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!((typeof v === 'string') || check55(v))) return false
  }
  return true
}

function check55(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "id": case "title": case "owner": case "from": case "finding":
        if (!(typeof v === 'string')) return false
        break
      case "due_on": case "done_on":
        if (!(typeof v === 'string' && pattern0.test(v))) return false
        break
      default:
        return false
    }
  }
  return true
}

function check56(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!check57(v)) return false
  }
  return true
}

function check57(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "id": case "title": case "owner": case "team":
        if (!(typeof v === 'string')) return false
        break
      case "reported_on":
        if (!check4(v)) return false
        break
      case "resolved_on":
        if (!(typeof v === 'string' && pattern0.test(v))) return false
        break
      case "impact":
        if (!(v === "team" || v === "department" || v === "company")) return false
        break
      case "blocks":
        if (!check8(v)) return false
        break
      default:
        return false
    }
  }
  return true
}

function check58(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!check59(v)) return false
  }
  return true
}

function check59(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "id": case "title": case "process": case "cause":
        if (!(typeof v === 'string')) return false
        break
      case "severity":
        if (!(v === "p0" || v === "p1" || v === "p2")) return false
        break
      case "started_at": case "resolved_at":
        if (!((typeof v === 'string' && pattern0.test(v)) || (typeof v === 'string' && pattern2.test(v)))) return false
        break
      case "customer_facing":
        if (!(typeof v === 'boolean')) return false
        break
      default:
        return false
    }
  }
  return true
}

function check60(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!check61(v)) return false
  }
  return true
}

function check61(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "id": case "title": case "owner": case "from": case "finding":
        if (!(typeof v === 'string')) return false
        break
      case "due_on": case "done_on":
        if (!(typeof v === 'string' && pattern0.test(v))) return false
        break
      default:
        return false
    }
  }
  return true
}

function check62(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!check63(v)) return false
  }
  return true
}

function check63(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "finding": case "by": case "why":
        if (!(typeof v === 'string')) return false
        break
      case "until":
        if (!(typeof v === 'string' && pattern0.test(v))) return false
        break
      default:
        return false
    }
  }
  return true
}

function check64(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!check65(v)) return false
  }
  return true
}

function check65(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "finding": case "by": case "note":
        if (!(typeof v === 'string')) return false
        break
      case "verdict":
        if (!(v === "validated" || v === "adjusted" || v === "flagged")) return false
        break
      case "on":
        if (!(typeof v === 'string' && pattern0.test(v))) return false
        break
      default:
        return false
    }
  }
  return true
}

function check66(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!check67(v)) return false
  }
  return true
}

function check67(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "id": case "title": case "subject": case "owner": case "context": case "recommendation": case "rationale": case "outcome": case "supersedes": case "default": case "default_authorized_by":
        if (!(typeof v === 'string')) return false
        break
      case "status":
        if (!(v === "requested" || v === "decided" || v === "rejected" || v === "superseded")) return false
        break
      case "requested_on": case "decided_on": case "decide_by":
        if (!((typeof v === 'string' && pattern0.test(v)) || (typeof v === 'string' && pattern2.test(v)))) return false
        break
      case "options":
        if (!check68(v)) return false
        break
      case "cost_usd":
        if (!(typeof v === 'number' && v >= 0 && Number.isFinite(v))) return false
        break
      case "teams":
        if (!check8(v)) return false
        break
      case "reversible":
        if (!(v === "yes" || v === "no" || v === "partially")) return false
        break
      case "review_on":
        if (!(typeof v === 'string' && pattern0.test(v))) return false
        break
      case "rapid":
        if (!check70(v)) return false
        break
      default:
        return false
    }
  }
  return true
}

function check68(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!((typeof v === 'string') || check69(v))) return false
  }
  return true
}

function check69(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "title": case "trade_off":
        if (!(typeof v === 'string')) return false
        break
      case "pros": case "cons":
        if (!check8(v)) return false
        break
      default:
        return false
    }
  }
  return true
}

function check70(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "recommend": case "decide":
        if (!((typeof v === 'string') || check8(v))) return false
        break
      case "agree": case "perform": case "input":
        if (!check8(v)) return false
        break
      default:
        return false
    }
  }
  return true
}

function check71(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!check72(v)) return false
  }
  return true
}

function check72(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "process": case "task":
        if (!(typeof v === 'string')) return false
        break
      case "responsible": case "accountable": case "consulted": case "informed":
        if (!check8(v)) return false
        break
      default:
        return false
    }
  }
  return true
}

function check73(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!check74(v)) return false
  }
  return true
}

function check74(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "name": case "owner": case "trigger": case "action": case "alert_to": case "impact_if_down":
        if (!(typeof v === 'string')) return false
        break
      case "tools":
        if (!check8(v)) return false
        break
      case "last_tested_on": case "last_run_on":
        if (!(typeof v === 'string' && pattern0.test(v))) return false
        break
      case "minutes_per_occurrence": case "occurrences_per_year": case "cost_per_hour_usd": case "build_cost_usd": case "maintenance_usd_per_year":
        if (!(typeof v === 'number' && v >= 0 && Number.isFinite(v))) return false
        break
      case "error_value_usd": case "speed_value_usd":
        if (!(typeof v === 'number' && Number.isFinite(v))) return false
        break
      case "stable": case "documented":
        if (!(typeof v === 'boolean')) return false
        break
      default:
        return false
    }
  }
  return true
}

function check75(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!check76(v)) return false
  }
  return true
}

function check76(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "name":
        if (!(typeof v === 'string')) return false
        break
      case "launch_on":
        if (!(typeof v === 'string' && pattern0.test(v))) return false
        break
      case "groups":
        if (!check77(v)) return false
        break
      case "target_adoption_pct":
        if (!(typeof v === 'number' && Number.isFinite(v))) return false
        break
      case "resistance":
        if (!check81(v)) return false
        break
      case "checklist":
        if (!check83(v)) return false
        break
      default:
        return false
    }
  }
  return true
}

function check77(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!check78(v)) return false
  }
  return true
}

function check78(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "name":
        if (!(typeof v === 'string')) return false
        break
      case "people": case "adopted":
        if (!(typeof v === 'number' && v >= 0 && Number.isFinite(v))) return false
        break
      case "awareness": case "desire": case "knowledge": case "ability": case "reinforcement":
        if (!(typeof v === 'number' && v >= 1 && v <= 5)) return false
        break
      case "answers":
        if (!check79(v)) return false
        break
      default:
        return false
    }
  }
  return true
}

function check79(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!check80(v)) return false
  }
  return true
}

function check80(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "awareness": case "desire": case "knowledge": case "ability": case "reinforcement":
        if (!(typeof v === 'number' && v >= 1 && v <= 5)) return false
        break
      default:
        return false
    }
  }
  return true
}

function check81(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!check82(v)) return false
  }
  return true
}

function check82(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "group": case "kind": case "said":
        if (!(typeof v === 'string')) return false
        break
      default:
        return false
    }
  }
  return true
}

function check83(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!check84(v)) return false
  }
  return true
}

function check84(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "item": case "owner":
        if (!(typeof v === 'string')) return false
        break
      case "done_on":
        if (!(typeof v === 'string' && pattern0.test(v))) return false
        break
      default:
        return false
    }
  }
  return true
}

function check85(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!check86(v)) return false
  }
  return true
}

function check86(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "stage":
        if (!(typeof v === 'string')) return false
        break
      case "entered": case "converted": case "days_in_stage":
        if (!(typeof v === 'number' && v >= 0 && Number.isFinite(v))) return false
        break
      default:
        return false
    }
  }
  return true
}

function check87(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "last_updated":
        if (!(typeof v === 'string' && pattern0.test(v))) return false
        break
      case "company_identity":
        if (!check88(v)) return false
        break
      case "stage_and_scale":
        if (!check89(v)) return false
        break
      case "founder_profile":
        if (!check90(v)) return false
        break
      case "team_and_culture":
        if (!check91(v)) return false
        break
      case "market_and_competition":
        if (!check92(v)) return false
        break
      case "current_challenges":
        if (!check93(v)) return false
        break
      case "goals_and_ambition":
        if (!check94(v)) return false
        break
      default:
        return false
    }
  }
  return true
}

function check88(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    if (key === '__proto__' || !(typeof v === 'string')) return false
  }
  return true
}

function check89(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    if (key === '__proto__' || !(typeof v === 'string')) return false
  }
  return true
}

function check90(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    if (key === '__proto__' || !(typeof v === 'string')) return false
  }
  return true
}

function check91(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    if (key === '__proto__' || !(typeof v === 'string')) return false
  }
  return true
}

function check92(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    if (key === '__proto__' || !(typeof v === 'string')) return false
  }
  return true
}

function check93(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    if (key === '__proto__' || !(typeof v === 'string')) return false
  }
  return true
}

function check94(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    if (key === '__proto__' || !(typeof v === 'string')) return false
  }
  return true
}

function check95(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
    switch (key) {
      case "improvement_hours_per_week":
        if (!(typeof v === 'number' && v >= 0 && Number.isFinite(v))) return false
        break
      default:
        return false
    }
  }
  return true
}
