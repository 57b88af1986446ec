import type { Rulebook } from "../rulebook.ts";
import type { PastDeed } from "./past-deed.ts";
import type { Rehearsal } from "./rehearsal.ts";
import type { RehearsalOptions } from "./rehearsal-options.ts";
import { startRehearsal } from "./start-rehearsal.ts";

/**
 * What a past would have given by a draft: who wins and loses, by rule, hamlet and group, what comes
 * out in each month, and what it costs. Deeds come in the order of their event dates, and of their
 * recording within a day. With `against` and no `before` in the deeds both sides are assessed anew.
 * The same facts and version give what was counted in life (law I13), and no cap is passed (law I12).
 */
export const rehearse = (
  draft: Rulebook,
  past: Iterable<PastDeed>,
  options: RehearsalOptions = {},
): Rehearsal => {
  const running = startRehearsal(draft, options);
  for (const deed of past) running.add(deed);
  return running.finish();
};
