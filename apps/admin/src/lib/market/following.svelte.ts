import {
  acceptServiceOrder,
  cancelServiceOrder,
  deliverServiceOrder,
  missServiceOrder,
  type OrderRow,
  rejectServiceOrder,
} from "@huzhu/contract";
import type { Accepter, OrderId, OrderStep } from "@huzhu/domain/market";
import type { CalendarDate } from "@huzhu/domain/time";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { readDate } from "../elders/read-date.ts";

/** What can be done with an order, by where it stands. */
export type Verb = "deliver" | "miss" | "cancel" | "accept" | "reject";

export const VERBS: Partial<Record<OrderStep, ReadonlyArray<Verb>>> = {
  Ordered: ["deliver", "miss", "cancel"],
  Delivered: ["accept", "reject"],
};

interface Words {
  /** On the button that begins it. */
  readonly verb: string;
  /** On the field for words, where it wants any. */
  readonly asks: string | null;
  readonly done: string;
  readonly reasons: ReadonlyArray<string>;
}

export const VERB_WORDS: Record<Verb, Words> = {
  deliver: {
    verb: "做好了",
    asks: "凭什么知道（单子、照片、电话）",
    done: "记下了，请老人或别人验收",
    reasons: ["服务单签了字", "打电话问过", "看过照片"],
  },
  miss: {
    verb: "没上门",
    asks: "怎么回事",
    done: "记下了没有上门",
    reasons: ["没有人来", "来晚了没等到"],
  },
  cancel: {
    verb: "取消",
    asks: "为什么取消",
    done: "取消了，不用付钱",
    reasons: ["老人不要了", "住院了", "订错了"],
  },
  accept: { verb: "验收", asks: null, done: "验收了，记进待付款", reasons: [] },
  reject: {
    verb: "验收不通过",
    asks: "哪里没做好",
    done: "记下了，这一单不付钱",
    reasons: ["没有做完", "做得不好"],
  },
};

interface Given {
  readonly verb: Verb;
  readonly order: OrderId;
  readonly on: CalendarDate;
  readonly units: number;
  readonly words: string;
  readonly word: Accepter;
}

/** Takes one order on: delivered, missed, taken back, accepted or not. */
export class Following {
  order = $state.raw<OrderRow | null>(null);
  verb = $state<Verb>("deliver");
  text = $state("");
  on = $state("");
  units = $state<number | null>(null);
  word = $state<Accepter>("elder");
  readonly words = $derived.by(() => VERB_WORDS[this.verb]);
  readonly ready = $derived.by(
    () =>
      (this.words.asks === null || this.text.trim() !== "") &&
      (this.verb !== "deliver" || (readDate(this.on) !== null && this.units !== null)),
  );
  readonly sending: Call<Given, unknown>;
  readonly #today: CalendarDate;
  readonly #done: (done: string) => Promise<void>;

  constructor(
    { client }: Pick<Desk, "client">,
    today: CalendarDate,
    done: (done: string) => Promise<void>,
  ) {
    this.#today = today;
    this.#done = done;
    this.sending = new Call(({ verb, order, on, units, words, word }, attempt) => {
      const params = { order };
      const why = { body: { why: words } };
      switch (verb) {
        case "deliver":
          return client.call(deliverServiceOrder, {
            params,
            body: { on, units, evidence: words },
            attempt,
          });
        case "accept":
          return client.call(acceptServiceOrder, { params, body: { word }, attempt });
        case "reject":
          return client.call(rejectServiceOrder, { params, ...why, attempt });
        case "miss":
          return client.call(missServiceOrder, { params, ...why, attempt });
        case "cancel":
          return client.call(cancelServiceOrder, { params, ...why, attempt });
      }
    });
  }

  begin(order: OrderRow, verb: Verb): void {
    this.order = order;
    this.verb = verb;
    this.text = "";
    this.on = order.wantedOn <= this.#today ? order.wantedOn : this.#today;
    this.units = order.units;
    this.word = "elder";
    this.sending.clear();
  }

  leave(): void {
    this.order = null;
  }

  async send(): Promise<void> {
    const { order, verb, units, word } = this;
    if (!order || !this.ready) return;
    const given = { verb, order: order.id, units: units ?? order.units, word };
    const on = readDate(this.on) ?? this.#today;
    if ((await this.sending.send({ ...given, on, words: this.text.trim() })) === null) return;
    this.order = null;
    await this.#done(this.words.done);
  }
}
