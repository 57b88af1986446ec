import type { Endpoint } from "@huzhu/contract";
import type { VillageId } from "@huzhu/domain/people";
import type { Incoming } from "../mount/incoming.ts";
import type { Verb } from "../mount/verb.ts";
import { readToken } from "../session/token.ts";

/** Whoever was answered came with a cookie, and it names their village. */
const villageOf = ({ tokens }: Incoming, { caller }: Endpoint): VillageId | null =>
  caller.kind === "anyone" ? null : (readToken(tokens[caller.kind])?.village ?? null);

/**
 * A verb whose slip is drawn once its answer has left: neither paper nor ink holds it up. What is
 * printed is found in the village of whoever was answered.
 */
export const afterAnswer = (
  verb: Verb,
  printed: (incoming: Incoming, village: VillageId, answer: unknown) => Promise<void>,
): Verb => ({
  endpoint: verb.endpoint,
  async answer(incoming) {
    const outgoing = await verb.answer(incoming);
    const village = villageOf(incoming, verb.endpoint);
    if (outgoing._tag === "Answered" && incoming.world.printer && village !== null) {
      const print = () => printed(incoming, village, outgoing.answer);
      setImmediate(() => void print().catch((defect) => console.error("slip", defect)));
    }
    return outgoing;
  },
});
