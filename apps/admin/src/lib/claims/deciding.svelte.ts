import { type ClaimRow, decideAppeal, decideObjection } from "@huzhu/contract";
import type { ClaimId, ObjectionId, Ruling } from "@huzhu/domain/claims";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";

type AppealRuling = "dismissed" | "upheld";

/** What is decided: an objection by its id, or the one appeal of a claim. */
type Matter =
  | { readonly kind: "objection"; readonly claim: ClaimId; readonly objection: ObjectionId }
  | { readonly kind: "appeal"; readonly claim: ClaimId };

interface Option {
  readonly value: Ruling | AppealRuling;
  readonly word: string;
}

const OPTIONS: Record<Matter["kind"], ReadonlyArray<Option>> = {
  objection: [
    { value: "dismissed", word: "异议不成立，照常公示" },
    { value: "refused", word: "异议成立，不入账" },
    { value: "returned", word: "退回改好再报" },
  ],
  appeal: [
    { value: "dismissed", word: "申诉不成立，维持原来的" },
    { value: "upheld", word: "申诉成立，扣的分还回去" },
  ],
};

const RULED: Record<Ruling | AppealRuling, string> = {
  dismissed: "不成立",
  refused: "成立，不入账",
  returned: "退回改好再报",
  upheld: "成立，扣的分还回去了",
};

/** What came of an objection or an appeal, in words. */
export const rulingWords = (ruling: Ruling | AppealRuling): string => RULED[ruling];

interface Decided {
  readonly matter: Matter;
  readonly ruling: Ruling | AppealRuling;
  readonly why: string;
}

/** 处理异议, 处理申诉: somebody else decides, with the reason. */
export class Deciding {
  matter = $state.raw<Matter | null>(null);
  ruling = $state<Ruling | AppealRuling | null>(null);
  why = $state("");
  readonly options = $derived(this.matter ? OPTIONS[this.matter.kind] : []);
  readonly missing = $derived.by(() => {
    if (this.ruling === null) return "先选怎么处理";
    return this.why.trim() === "" ? "再写理由" : null;
  });
  readonly sending: Call<Decided, ClaimRow>;
  readonly #ondone: (done: string) => Promise<void>;

  constructor({ client }: Pick<Desk, "client">, ondone: (done: string) => Promise<void>) {
    this.#ondone = ondone;
    this.sending = new Call(({ matter, ruling, why }, attempt) => {
      const { claim } = matter;
      if (matter.kind === "objection" && ruling !== "upheld") {
        const params = { claim, objection: matter.objection };
        return client.call(decideObjection, { params, body: { ruling, why }, attempt });
      }
      const upheld = ruling === "upheld" ? "upheld" : "dismissed";
      return client.call(decideAppeal, {
        params: { claim },
        body: { ruling: upheld, why },
        attempt,
      });
    });
  }

  /** Whether this objection, or the appeal of this claim, is being decided. */
  isOpen(claim: ClaimId, objection: ObjectionId | null): boolean {
    const { matter } = this;
    if (matter?.claim !== claim) return false;
    return matter.kind === "objection" ? matter.objection === objection : objection === null;
  }

  begin(claim: ClaimId, objection: ObjectionId | null): void {
    this.matter =
      objection === null ? { kind: "appeal", claim } : { kind: "objection", claim, objection };
    this.ruling = null;
    this.why = "";
    this.sending.clear();
  }

  cancel(): void {
    this.matter = null;
  }

  async send(): Promise<void> {
    const { matter, ruling } = this;
    if (!matter || ruling === null || this.missing !== null) return;
    if (!(await this.sending.send({ matter, ruling, why: this.why.trim() }))) return;
    this.matter = null;
    const what = matter.kind === "objection" ? "异议" : "申诉";
    await this.#ondone(`${what}处理好了：${rulingWords(ruling)}`);
  }
}
