import {
  appealClaim,
  type ClaimRow,
  giveBackClaim,
  objectToClaim,
  turnDownClaim,
  withdrawClaim,
} from "@huzhu/contract";
import type { ClaimId } from "@huzhu/domain/claims";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";

/** The steps of a claim that need nothing but a reason. */
const STEPS = {
  giveBack: giveBackClaim,
  turnDown: turnDownClaim,
  withdraw: withdrawClaim,
  object: objectToClaim,
  appeal: appealClaim,
} as const;

export type ReasonedStep = keyof typeof STEPS;

interface Words {
  /** Before and behind the name. */
  readonly asks: readonly [string, string];
  readonly hint?: string;
  readonly does: string;
  readonly leaves: string;
  readonly done: string;
  /** What cadres most often write. */
  readonly reasons: ReadonlyArray<string>;
}

const REASONED_WORDS: Record<ReasonedStep, Words> = {
  giveBack: {
    asks: ["为什么退回", "的"],
    hint: "退给登记的人改好再报",
    does: "退回这一条",
    leaves: "不退了",
    done: "退回去了，等改好再报",
    reasons: ["数量不对", "日期不对", "说得不清楚", "缺凭据"],
  },
  turnDown: {
    asks: ["为什么驳回", "的"],
    hint: "这一条就到此为止，不再入账",
    does: "驳回这一条",
    leaves: "不驳了",
    done: "驳回了，不再入账",
    reasons: ["重复登记", "没有参加", "不合细则"],
  },
  withdraw: {
    asks: ["为什么撤回", "的"],
    hint: "您登记的，公示以前可以撤回",
    does: "撤回这一条",
    leaves: "不撤了",
    done: "撤回了",
    reasons: ["登记错了", "重复登记", "记错了人"],
  },
  object: {
    asks: ["对", "的这一条有什么异议"],
    hint: "替当面来说的人记下；处理好以前先不入账",
    does: "记下异议",
    leaves: "不记了",
    done: "异议记下了，处理好以前先不入账",
    reasons: ["没有参加", "数量不对", "不是本人"],
  },
  appeal: {
    asks: ["", "为什么申诉"],
    hint: "把那家人说的写下来；另一位来处理",
    does: "记下申诉",
    leaves: "不记了",
    done: "申诉记下了，请另一位处理",
    reasons: ["不是我家", "没有这回事", "已经改好了"],
  },
};

/** One step of one claim with its reason: 退回, 驳回, 撤回, 异议, 申诉. */
export class Reasoned {
  claim = $state<ClaimId | null>(null);
  step = $state<ReasonedStep>("giveBack");
  why = $state("");
  readonly words = $derived(REASONED_WORDS[this.step]);
  readonly ready = $derived(this.why.trim() !== "");
  readonly sending: Call<
    { readonly step: ReasonedStep; readonly claim: ClaimId; readonly why: string },
    ClaimRow
  >;
  readonly #ondone: (done: string) => Promise<void>;

  constructor({ client }: Pick<Desk, "client">, ondone: (done: string) => Promise<void>) {
    this.#ondone = ondone;
    this.sending = new Call(({ step, claim, why }, attempt) =>
      client.call(STEPS[step], { params: { claim }, body: { why }, attempt }),
    );
  }

  begin(claim: ClaimId, step: ReasonedStep): void {
    this.claim = claim;
    this.step = step;
    this.why = "";
    this.sending.clear();
  }

  say(reason: string): void {
    this.why = reason;
  }

  cancel(): void {
    this.claim = null;
  }

  async send(): Promise<void> {
    const { claim, step } = this;
    if (claim === null || !this.ready) return;
    const done = await this.sending.send({ step, claim, why: this.why.trim() });
    if (!done) return;
    this.claim = null;
    await this.#ondone(this.words.done);
  }
}
