import type { CountedDeed } from "@huzhu/contract";
import { deedOf } from "@huzhu/domain/claims";
import { type PastDeed, type RunningRehearsal, startRehearsal } from "@huzhu/domain/rulebook";
import type { Order, Script, Told } from "./orders.ts";

/** So many deeds are counted between two words about how far it is. */
const TELL_EVERY = 2_000;

const pastOf = (counted: CountedDeed, { draft, groups }: Script): PastDeed => {
  const deed = deedOf(counted, draft);
  return {
    deed,
    before: counted.points,
    hamlet: counted.hamlet,
    groups: groups.get(counted.household),
  };
};

/** Carries out the orders of a page and tells how far it is; all that runs in the worker. */
export const counting = (tell: (told: Told) => void): ((order: Order) => void) => {
  let under: { readonly script: Script; readonly running: RunningRehearsal } | null = null;
  let done = 0;
  return (order) => {
    if (order._tag === "Begin") {
      const { draft, against } = order.script;
      const options = against ? { against } : {};
      under = { script: order.script, running: startRehearsal(draft, options) };
      return;
    }
    if (!under) throw new Error("Nothing was begun.");
    const { script, running } = under;
    if (order._tag === "Finish") {
      tell({ _tag: "Finished", rehearsal: running.finish() });
      return;
    }
    for (const counted of order.deeds) {
      running.add(pastOf(counted, script));
      done += 1;
      if (done % TELL_EVERY === 0) tell({ _tag: "Counted", done });
    }
    tell({ _tag: "Counted", done });
    tell({ _tag: "Ready" });
  };
};
