import {
  bindCard,
  type CardLife,
  type CardRow,
  cardLife,
  clearCardCode,
  endCard,
  freezeCard,
  type HandedOver,
  printCards,
  removePortrait,
  reportCardLost,
  setCardCode,
  setPortrait,
  thawCard,
} from "@huzhu/contract";
import {
  type CardId,
  type CardNumber,
  isCurrent,
  parseCardNumber,
  type ResidentId,
} from "@huzhu/domain/people";
import { Result } from "effect";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { shrink } from "../goods/shrink.ts";
import { cardWords } from "../people/card-words.ts";

export type CardWork = "bind" | "lose" | "freeze" | "thaw" | "end" | "code";

type Reasoned = "freeze" | "thaw" | "end";
const REASONED = { freeze: freezeCard, thaw: thawCard, end: endCard } as const;

/** The cards of one person: what happened to them, and what can be done with the one they carry. */
export class CardLifePage {
  work = $state.raw<CardWork | null>(null);
  number = $state("");
  numberProblem = $state<string | null>(null);
  why = $state("");
  code = $state("");
  done = $state("");
  pictureProblem = $state<string | null>(null);
  readonly asking: Ask<void, CardLife>;
  readonly binding: Call<CardNumber, HandedOver>;
  readonly changing: Call<CardWork | "clear", CardLife>;
  readonly printing: Call<void, ReadonlyArray<CardId>>;
  readonly picturing: Call<string | null, CardLife>;
  readonly life = $derived.by(() => this.asking.answer);
  /** The card that they carry, or the one that lies printed for them. */
  readonly current = $derived.by(() => this.#current());
  readonly codeReady = $derived(/^\d{4}$/.test(this.code));

  constructor({ client }: Pick<Desk, "client">, id: ResidentId) {
    const params = { resident: id };
    this.asking = new Ask(() => client.call(cardLife, { params }));
    this.binding = new Call((number, attempt) =>
      client.call(bindCard, { body: { resident: id, number }, attempt }),
    );
    const reasoned = (verb: Reasoned, attempt: string) => {
      const card = this.current?.id;
      if (!card) throw new Error("nobody has a card");
      const request = { params: { card }, body: { why: this.why }, attempt };
      return client.call(REASONED[verb], request);
    };
    this.changing = new Call((what, attempt) => {
      if (what === "lose") return client.call(reportCardLost, { body: params, attempt });
      if (what === "clear") return client.call(clearCardCode, { params, attempt });
      if (what === "freeze" || what === "thaw" || what === "end") return reasoned(what, attempt);
      return client.call(setCardCode, { params, body: { cardCode: this.code }, attempt });
    });
    this.printing = new Call((_, attempt) =>
      client.call(printCards, { body: { residents: [id] }, attempt }),
    );
    this.picturing = new Call((base64, attempt) =>
      base64 === null
        ? client.call(removePortrait, { params, attempt })
        : client.call(setPortrait, { params, body: { base64 }, attempt }),
    );
  }

  async open(): Promise<void> {
    await this.asking.send();
  }

  start(work: CardWork): void {
    this.leave();
    this.done = "";
    this.work = work;
  }

  leave(): void {
    this.work = null;
    this.number = "";
    this.numberProblem = null;
    this.why = "";
    this.code = "";
    this.binding.clear();
    this.changing.clear();
  }

  /** Gives the card that was scanned or typed; it binds at once. */
  async bind(): Promise<void> {
    const number = parseCardNumber(this.number);
    this.numberProblem = Result.isFailure(number) ? cardWords(number.failure) : null;
    if (Result.isFailure(number)) return;
    const bound = await this.binding.send(number.success);
    if (bound) await this.#settle(`${bound.name}的新卡 ${bound.shown} 发好了`);
  }

  async change(what: CardWork | "clear", done: string): Promise<void> {
    if (await this.changing.send(what)) await this.#settle(done);
  }

  async print(): Promise<void> {
    const made = await this.printing.send();
    if (made) await this.#settle("二维码卡做好了，到“印二维码卡”里打印");
  }

  async picture(file: Blob): Promise<void> {
    const base64 = await shrink(file);
    this.pictureProblem = base64 === null ? "这不是一张照片" : null;
    if (base64 !== null && (await this.picturing.send(base64))) await this.#settle("照片存好了");
  }

  async noPicture(): Promise<void> {
    if (await this.picturing.send(null)) await this.#settle("照片去掉了");
  }

  async #settle(done: string): Promise<void> {
    this.leave();
    this.done = done;
    await this.open();
  }

  #current(): CardRow | null {
    const own = (this.life?.cards ?? []).filter(({ status }) => isCurrent(status));
    return own.find(({ status }) => status !== "printed") ?? own[0] ?? null;
  }
}
