import { Schema } from "effect";

/** Who carries a responsibility in a village's mutual aid: 县、乡镇、村委会、监委会、资金管委会、社会组织、家庭、老人. */
export const Party = Schema.Literals([
  "county",
  "township",
  "village-committee",
  "supervision-committee",
  "fund-committee",
  "society",
  "family",
  "elder",
]);
export type Party = typeof Party.Type;
