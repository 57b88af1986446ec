import { type GoodRow, setTerms } from "@huzhu/contract";
import type { GoodId, Quota, Takers, Terms } from "@huzhu/domain/store";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";

type Per = Quota["per"] | "none";

export const QUOTA_PER: ReadonlyArray<{ readonly value: Per; readonly word: string }> = [
  { value: "none", word: "不限" },
  { value: "household", word: "每户" },
  { value: "elder", word: "每位老人" },
];
export const QUOTA_WITHIN: ReadonlyArray<{
  readonly value: Quota["within"];
  readonly word: string;
}> = [
  { value: "month", word: "每月" },
  { value: "quarter", word: "每季" },
  { value: "year", word: "每年" },
];

/** 谁能换: every household, or some. */
type Everybody = Takers | "all";
export const TAKERS: ReadonlyArray<{ readonly value: Everybody; readonly word: string }> = [
  { value: "all", word: "每户都能换" },
  { value: "elderHomes", word: "有老人的户" },
  { value: "elders", word: "老人本人" },
];

type Said = Terms & { readonly good: GoodId };

/** 怎么换: the terms of a good while they are chosen. */
export class TermsForm {
  takers = $state<Everybody>("all");
  per = $state<Per>("none");
  pieces = $state("");
  within = $state<Quota["within"]>("month");
  readonly saving: Call<Said, GoodRow>;
  readonly #pieces = $derived.by(() => {
    const text = this.pieces.normalize("NFKC").trim();
    return /^\d{1,3}$/.test(text) && Number(text) > 0 ? Number(text) : null;
  });
  readonly problem = $derived(
    this.per !== "none" && this.#pieces === null ? "请写最多几件，1到999" : null,
  );

  constructor({ client }: Pick<Desk, "client">) {
    this.saving = new Call(({ good, ...body }, attempt) =>
      client.call(setTerms, { params: { good }, body, attempt }),
    );
  }

  show({ terms = {} }: Pick<GoodRow, "terms">): void {
    const { quota, takers = "all" } = terms;
    this.takers = takers;
    this.per = quota?.per ?? "none";
    this.pieces = quota ? String(quota.pieces) : "";
    this.within = quota?.within ?? "month";
  }

  async save({ id }: Pick<GoodRow, "id">): Promise<GoodRow | null> {
    if (this.problem !== null) return null;
    const { takers } = this;
    return this.saving.send({ ...(takers !== "all" && { takers }), ...this.#quota(), good: id });
  }

  #quota(): Pick<Terms, "quota"> {
    const { per, within } = this;
    if (per === "none" || this.#pieces === null) return {};
    return { quota: { pieces: this.#pieces, per, within } };
  }
}
