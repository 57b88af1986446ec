import type { Failure } from "@huzhu/client";
import { enterCodeAtCounter } from "@huzhu/contract";
import type { CodeVerdict, ResidentId } from "@huzhu/domain/people";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";

/** What a card asks for above the most of a day. */
type Wanted = "code" | "vouch";

interface Entry {
  readonly resident: ResidentId;
  readonly cardCode: string;
}

const verdictWords = (verdict: CodeVerdict): string | null => {
  if (verdict._tag === "Wrong") return `密码不对，还能试${verdict.left}次`;
  if (verdict._tag === "Waits") return `密码错了5次，等${Math.ceil(verdict.seconds / 60)}分钟再试`;
  return verdict._tag === "Stopped" ? "密码错了10次，要找村干部重新设" : null;
};

/** 超过上限: the code, typed by whom it belongs to, or a keeper who knows the person. */
export class Assurance {
  code = $state("");
  problem = $state<string | null>(null);
  readonly entering: Call<Entry, CodeVerdict>;
  readonly ready = $derived(/^\d{4}$/.test(this.code));

  constructor({ client }: Pick<Desk, "client">) {
    this.entering = new Call((body, attempt) => client.call(enterCodeAtCounter, { body, attempt }));
  }

  /** What a refusal asks for; `null` where it is another one. */
  wantedBy(failure: Failure | null): Wanted | null {
    if (failure?._tag !== "Refused") return null;
    if (failure.tag === "CodeNeeded") return "code";
    return failure.tag === "VouchNeeded" ? "vouch" : null;
  }

  /** Whether the code was right; it opens the way for one redemption. */
  async enter(resident: ResidentId): Promise<boolean> {
    const cardCode = this.code;
    this.code = "";
    const verdict = await this.entering.send({ resident, cardCode });
    this.problem = verdict && verdictWords(verdict);
    return verdict?._tag === "Right";
  }

  clear(): void {
    this.code = "";
    this.problem = null;
    this.entering.clear();
  }
}
