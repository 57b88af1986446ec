import {
  agreeLink,
  deliverLink,
  type GoodRow,
  giveUpLink,
  goods,
  type LinkRow,
  thankLink,
} from "@huzhu/contract";
import type { LinkId, LinkStage, Outcome } from "@huzhu/domain/resources";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { readDate } from "../elders/read-date.ts";
import { readYuan } from "../market/read-yuan.ts";
import { Into } from "./into.svelte.ts";

/** What can be done with a link, by where it stands. */
export type Verb = "agree" | "deliver" | "thank" | "giveUp";

export const VERBS: Partial<Record<LinkStage, ReadonlyArray<Verb>>> = {
  Matched: ["agree", "giveUp"],
  Agreed: ["deliver", "giveUp"],
  Delivered: ["thank"],
};

interface Words {
  /** On the button that begins it. */
  readonly verb: string;
  readonly asks: string;
  readonly done: string;
}

export const VERB_WORDS: Record<Verb, Words> = {
  agree: { verb: "谈好了", asks: "怎么说定的", done: "记下了，等东西到位" },
  deliver: { verb: "到位了", asks: "还要记的（可以空着）", done: "记下了，别忘了道谢" },
  thank: { verb: "谢过了", asks: "怎么谢的", done: "记下了" },
  giveUp: { verb: "没有成", asks: "为什么没有成", done: "记下了" },
};

interface Given {
  readonly verb: Verb;
  readonly link: LinkId;
  readonly on: CalendarDate;
  readonly words: string;
  readonly outcome: Outcome | null;
}

const whole = (text: string): number | null =>
  /^[1-9]\d{0,4}$/.test(text.trim()) ? Number(text) : null;

/** Taking one link a step on. */
export class Following {
  link = $state.raw<LinkRow | null>(null);
  verb = $state<Verb>("agree");
  on = $state("");
  text = $state("");
  good = $state<GoodRow["id"] | "">("");
  pieces = $state("");
  money = $state("");
  times = $state("1");
  people = $state("");
  readonly into: Into;
  readonly shelf: Ask<void, ReadonlyArray<GoodRow>>;
  readonly sending: Call<Given, unknown>;
  readonly words = $derived.by(() => VERB_WORDS[this.verb]);
  readonly goods = $derived.by(
    (): ReadonlyArray<readonly [GoodRow["id"] | "", string]> => [
      ["", "请选"],
      ...(this.shelf.answer ?? []).map(({ id, name, unit }) => [id, `${name}（${unit}）`] as const),
    ],
  );
  readonly given = $derived.by(() => this.#given());
  readonly #today: CalendarDate;
  readonly #done: (done: string) => Promise<void>;

  constructor(
    { client }: Pick<Desk, "client">,
    today: CalendarDate,
    done: (done: string) => Promise<void>,
  ) {
    this.#today = today;
    this.#done = done;
    this.into = new Into({ client });
    this.shelf = new Ask(() => client.call(goods, {}));
    this.sending = new Call(({ verb, link, on, words, outcome }, attempt) => {
      const params = { link };
      switch (verb) {
        case "agree":
          return client.call(agreeLink, { params, body: { terms: words, on }, attempt });
        case "thank":
          return client.call(thankLink, { params, body: { how: words, on }, attempt });
        case "giveUp":
          return client.call(giveUpLink, { params, body: { why: words, on }, attempt });
        case "deliver": {
          if (!outcome) throw new Error("Sent without what came.");
          return client.call(deliverLink, { params, body: { outcome, note: words, on }, attempt });
        }
      }
    });
  }

  async begin(link: LinkRow, verb: Verb): Promise<void> {
    this.link = link;
    this.verb = verb;
    this.on = this.#today;
    this.text = this.pieces = this.money = this.people = "";
    this.good = "";
    this.sending.clear();
    if (verb === "deliver" && link.kind === "goods") await this.shelf.send();
    if (verb === "deliver" && link.kind === "money") await this.into.begin();
  }

  leave(): void {
    this.link = null;
  }

  async send(): Promise<void> {
    const { given } = this;
    if (!given || (await this.sending.send(given)) === null) return;
    this.link = null;
    await this.#done(VERB_WORDS[given.verb].done);
  }

  #outcome(): Outcome | null {
    switch (this.link?.kind) {
      case "goods": {
        const pieces = whole(this.pieces);
        const { good } = this;
        return good === "" || pieces === null ? null : { _tag: "Goods", good, pieces };
      }
      case "money": {
        const fen = readYuan(this.money);
        return fen === null || fen === 0 ? null : { _tag: "Money", fen, into: this.into.purse };
      }
      case "service": {
        const [times, people] = [whole(this.times), whole(this.people)];
        return times === null || people === null ? null : { _tag: "Service", times, people };
      }
      default:
        return null;
    }
  }

  #given(): Given | null {
    const { verb, link } = this;
    const [on, words] = [readDate(this.on), this.text.trim()];
    const outcome = verb === "deliver" ? this.#outcome() : null;
    if (!link || on === null) return null;
    const complete = verb === "deliver" ? outcome !== null : words !== "";
    return complete ? { verb, link: link.id, on, words, outcome } : null;
  }
}
