import { type CardSettings, cardSettings, changeCardLimit, setReader } from "@huzhu/contract";
import { fittingReaders, type Reader, type Shown } from "@huzhu/domain/people";
import { type Points, parsePoints } from "@huzhu/domain/points";
import { Result } from "effect";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";

interface Saying {
  readonly kiosk: string | null;
  readonly reader: Reader;
  readonly earlier: boolean;
}

/** 读卡器: one or two cards are shown, and the program works out how the reader of a place prints. */
export class ReaderSetup {
  /** The place: a kiosk by its id, or nothing for the village. */
  place = $state("");
  /** What the reader typed for the card, what is printed on it, and what a second reader typed. */
  text = $state("");
  onCard = $state("");
  other = $state("");
  /** Cards that were shown before this one. */
  shown = $state.raw<ReadonlyArray<Shown>>([]);
  /** Which of several that fit, as somebody said who knows the reader. */
  chosen = $state<number | null>(null);
  earlier = $state(true);
  done = $state("");
  most = $state("");
  readonly asking: Ask<void, CardSettings>;
  readonly saving: Call<Saying, CardSettings>;
  readonly limiting: Call<Points | null, CardSettings>;
  readonly settings = $derived.by(() => this.asking.answer);
  readonly now = $derived.by(() => this.#now());
  readonly fits = $derived.by(() => {
    const cards = this.now ? [...this.shown, this.now] : this.shown;
    return cards.length === 0 ? null : fittingReaders(cards);
  });
  /** The only one that fits, or the one that was chosen among several. */
  readonly reader = $derived.by(() => {
    const fits = this.fits ?? [];
    const at = fits.length === 1 ? 0 : this.chosen;
    return at === null ? null : (fits[at] ?? null);
  });
  /** The limit that was typed: `null` for none, and nothing where it is no amount. */
  readonly limit = $derived.by(() => this.#limit());
  readonly #desk: Pick<Desk, "client" | "me">;

  constructor(desk: Pick<Desk, "client" | "me">) {
    this.#desk = desk;
    const { client } = desk;
    this.asking = new Ask(() => client.call(cardSettings, {}));
    this.saving = new Call((body, attempt) => client.call(setReader, { body, attempt }));
    this.limiting = new Call((most, attempt) =>
      client.call(changeCardLimit, { body: { most }, attempt }),
    );
  }

  async open(): Promise<void> {
    await this.asking.send();
  }

  choosePlace(place: string): void {
    this.place = place;
    this.again();
  }

  /** 再刷一张: what was shown stays, and another card narrows it down. */
  another(): void {
    if (!this.now) return;
    this.shown = [...this.shown, this.now];
    this.#empty();
  }

  /** 从头来. */
  again(): void {
    this.shown = [];
    this.done = "";
    this.saving.clear();
    this.#empty();
  }

  async save(): Promise<void> {
    const { reader, place } = this;
    if (!reader) return;
    const kiosk = place === "" ? null : place;
    const earlier = this.earlier && kiosk === null;
    if (!(await this.saving.send({ kiosk, reader, earlier }))) return;
    this.again();
    this.done = "记下了，刷卡就按这个认";
    await this.open();
  }

  async saveLimit(): Promise<void> {
    const { limit } = this;
    if (limit === undefined || !(await this.limiting.send(limit))) return;
    this.done = limit === null ? "不设上限了" : "上限改好了";
    this.most = "";
    await this.open();
  }

  #empty(): void {
    this.text = "";
    this.onCard = "";
    this.other = "";
    this.chosen = null;
  }

  #now(): Shown | null {
    const [text, onCard, other] = [this.text.trim(), this.onCard.trim(), this.other.trim()];
    if (text === "") return null;
    const known = this.place === "" ? null : (this.settings?.reader ?? null);
    return {
      text,
      ...(onCard !== "" && { onCard }),
      ...(other !== "" && { other: { text: other, reader: known } }),
    };
  }

  #limit(): Points | null | undefined {
    if (this.most.trim() === "") return null;
    const read = parsePoints(this.most, this.#desk.me.village.scale);
    return Result.isSuccess(read) && read.success >= 0 ? read.success : undefined;
  }
}
