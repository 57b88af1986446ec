import { type AlertRow, findingSentence } from "@huzhu/contract";
import type { AlertSummary } from "@huzhu/db";

export const alertRowOf = ({ settled, settledByName, ...alert }: AlertSummary): AlertRow => ({
  ...alert,
  sentence: findingSentence(alert),
  settled: settled && { at: settled.at, by: settledByName ?? settled.by, note: settled.note },
});
