export { countedIds, type MakeId } from "./ids.ts";
export { MEMORABLE_CARD } from "./village/cards.ts";
export { type Settlement, type VillagePlan, village } from "./village/village.ts";
