export { DEMO_GOODS, DEMO_PHOTOS, DEMO_POLICY, DEMO_RULEBOOKS } from "./demo.ts";
export { type ElderRecords, elderRecords } from "./elders/elder-records.ts";
export { GoodsList } from "./goods-list.ts";
export { type CommitteeRecords, committeeRecords } from "./governance/committee-records.ts";
export { type HelperRecords, helperRecords } from "./helper-roster/helper-records.ts";
export { type LookedAfter, lookIns } from "./helper-roster/look-ins.ts";
export {
  type InventedVisit,
  type VisitRecords,
  visitRecords,
} from "./helper-roster/visit-records.ts";
export { countedIds, type MakeId } from "./ids.ts";
export { type Random, seeded } from "./random.ts";
export { LIUXI, MEMORABLE_CARD, type VillagePlace } from "./village/place.ts";
export { type Settlement, type VillagePlan, village } from "./village/village.ts";
export { apply, applyAny } from "./world/apply.ts";
export { type Audit, openAudit } from "./world/audit.ts";
export type { Incoherence } from "./world/broken.ts";
export { coherence } from "./world/coherence.ts";
export type { AnyCommand, Command, CommandOf } from "./world/command.ts";
export { commands } from "./world/commands.ts";
export type { Refusal } from "./world/decide/decision.ts";
export type { AnyHappening, Happening } from "./world/happening.ts";
export { found, type World } from "./world/world.ts";
export { type Year, type YearPlan, year } from "./year/year.ts";
