import { type PrintedCard, printCards, printedCards } from "@huzhu/contract";
import type { CardId, ResidentId } from "@huzhu/domain/people";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import type { CardlessPeople } from "./people.svelte.ts";

/** As many cards of the size of a bank card as one sheet of A4 holds. */
const A_SHEET = 10;
/** As many as are made at once. */
const MOST = 100;

/** 印二维码卡: for whom, and the sheets of what was made and not handed over yet. */
export class Printing {
  ticked = $state.raw<ReadonlySet<ResidentId>>(new Set());
  done = $state("");
  readonly people: CardlessPeople;
  readonly asking: Ask<void, ReadonlyArray<PrintedCard>>;
  readonly making: Call<ReadonlyArray<ResidentId>, ReadonlyArray<CardId>>;
  readonly printed = $derived.by(() => this.asking.answer ?? []);
  readonly sheets = $derived.by(() =>
    Array.from({ length: Math.ceil(this.printed.length / A_SHEET) }, (_, at) =>
      this.printed.slice(at * A_SHEET, (at + 1) * A_SHEET),
    ),
  );
  readonly all = $derived.by(
    () =>
      this.people.rows.length > 0 &&
      this.people.rows.every(({ resident }) => this.ticked.has(resident)),
  );

  constructor({ client }: Pick<Desk, "client">, people: CardlessPeople) {
    this.people = people;
    this.asking = new Ask(() => client.call(printedCards, {}));
    this.making = new Call((residents, attempt) =>
      client.call(printCards, { body: { residents }, attempt }),
    );
  }

  async open(): Promise<void> {
    await Promise.all([this.people.open(), this.asking.send()]);
  }

  tick(resident: ResidentId, on: boolean): void {
    const ticked = new Set(this.ticked);
    if (on) ticked.add(resident);
    else ticked.delete(resident);
    this.ticked = ticked;
  }

  tickAll(on: boolean): void {
    this.ticked = new Set(on ? this.people.rows.map(({ resident }) => resident) : []);
  }

  async make(): Promise<void> {
    const made = await this.making.send([...this.ticked].slice(0, MOST));
    if (!made) return;
    this.ticked = new Set([...this.ticked].slice(MOST));
    this.done = `做好${made.length}张，可以打印了`;
    await this.asking.send();
  }
}
