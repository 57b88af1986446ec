import type { Incoming } from "../mount/incoming.ts";
import type { Verb } from "../mount/verb.ts";

/** A verb whose slip is drawn once its answer has left: neither paper nor ink holds it up. */
export const afterAnswer = (
  verb: Verb,
  printed: (incoming: Incoming, answer: unknown) => Promise<void>,
): Verb => ({
  endpoint: verb.endpoint,
  async answer(incoming) {
    const outgoing = await verb.answer(incoming);
    if (outgoing._tag === "Answered" && incoming.world.printer) {
      const print = () => printed(incoming, outgoing.answer);
      setImmediate(() => void print().catch((defect) => console.error("slip", defect)));
    }
    return outgoing;
  },
});
