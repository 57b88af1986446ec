import { type HamletRow, hamlets, type RequestOf, takeNeed, takeOffer } from "@huzhu/contract";
import type { Giver, ResourceKind } from "@huzhu/domain/resources";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { readDate } from "../elders/read-date.ts";
import { readYuan } from "../market/read-yuan.ts";

type OfferDraft = RequestOf<typeof takeOffer>["body"]["offer"];
type NeedDraft = RequestOf<typeof takeNeed>["body"]["need"];

type Draft =
  | { readonly side: "offer"; readonly offer: OfferDraft }
  | { readonly side: "need"; readonly need: NeedDraft };

/** A whole number of pieces or times, or yuan in fen; `null` where nothing such was typed. */
const readQuantity = (kind: ResourceKind, text: string): number | null => {
  if (kind === "money") return readYuan(text);
  return /^[1-9]\d{0,6}$/.test(text.trim()) ? Number(text) : null;
};

/** 登记资源 and 登记需要: what somebody outside would give, or what the village is short of. */
export class Taking {
  /** Which of the two is being taken down. */
  side = $state<"offer" | "need" | null>(null);
  kind = $state<ResourceKind>("goods");
  what = $state("");
  quantity = $state("");
  hamlet = $state<HamletRow["id"] | "">("");
  from = $state("");
  giver = $state<Giver>("enterprise");
  contact = $state("");
  since = $state("");
  /** The last day of an offer, or the day by which something is needed; empty where there is none. */
  until = $state("");
  readonly placing: Ask<void, ReadonlyArray<HamletRow>>;
  readonly sending: Call<Draft, unknown>;
  readonly places = $derived.by(
    (): ReadonlyArray<readonly [HamletRow["id"] | "", string]> => [
      ["", "全村"],
      ...(this.placing.answer ?? []).map(({ id, name }) => [id, name] as const),
    ],
  );
  readonly draft = $derived.by(() => this.#draft());
  readonly #today: CalendarDate;
  readonly #done: (done: string) => Promise<void>;

  constructor(
    { client }: Pick<Desk, "client">,
    today: CalendarDate,
    done: (done: string) => Promise<void>,
  ) {
    this.#today = today;
    this.#done = done;
    this.placing = new Ask(() => client.call(hamlets, {}));
    this.sending = new Call<Draft, unknown>((draft, attempt) =>
      draft.side === "offer"
        ? client.call(takeOffer, { body: { offer: draft.offer }, attempt })
        : client.call(takeNeed, { body: { need: draft.need }, attempt }),
    );
  }

  async begin(side: "offer" | "need"): Promise<void> {
    this.side = side;
    this.what = this.quantity = this.from = this.contact = this.until = "";
    this.hamlet = "";
    this.since = this.#today;
    this.sending.clear();
    if (!this.placing.answer) await this.placing.send();
  }

  leave(): void {
    this.side = null;
  }

  async send(): Promise<void> {
    const { draft } = this;
    if (!draft || (await this.sending.send(draft)) === null) return;
    this.side = null;
    await this.#done(draft.side === "offer" ? "资源登记好了" : "需要登记好了");
  }

  #draft(): Draft | null {
    const { side, kind, giver } = this;
    const quantity = readQuantity(kind, this.quantity);
    const what = this.what.trim();
    const until = readDate(this.until);
    const unread = this.until !== "" && until === null;
    if (side === null || what === "" || quantity === null || quantity === 0 || unread) return null;
    const hamlet = this.hamlet === "" ? null : this.hamlet;
    const same = { kind, what, quantity, hamlet };
    if (side === "need") return { side, need: { ...same, wantedBy: until } };
    const [from, since, contact] = [this.from.trim(), readDate(this.since), this.contact.trim()];
    if (from === "" || since === null) return null;
    const who = { from, giver, contact: contact === "" ? null : contact };
    return { side, offer: { ...same, ...who, since, until } };
  }
}
