import { cards, journal, type Write } from "@huzhu/db";
import type { ResidentId } from "@huzhu/domain/people";
import { type ByWhom, happened } from "./happened.ts";

/** Stops at once whatever somebody carries or has lying printed: lost, or ended with them. */
export const stopAll = async (
  tx: Write,
  resident: ResidentId,
  verb: "lose" | "end",
  why: string,
  by: ByWhom,
): Promise<void> => {
  await journal.lock(tx);
  const stopped = await cards.stop(tx, resident, verb === "lose" ? "lost" : "ended", by.now);
  await happened(tx, stopped, verb, why, by);
};
