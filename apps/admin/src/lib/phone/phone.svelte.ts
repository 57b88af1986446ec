import { type ClaimRow, type OwnHamlet, ownClaims, ownHamlet } from "@huzhu/contract";
import { inForce, type Rule } from "@huzhu/domain/rulebook";
import type { CalendarDate } from "@huzhu/domain/time";
import { Option } from "effect";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { Doors } from "./doors.svelte.ts";
import { Outbox, type Sent, type Shelf } from "./outbox.svelte.ts";
import { PhoneEntry } from "./phone-entry.svelte.ts";
import { tilesOf } from "./tiles.ts";

export type Screen = "home" | "rules" | "entry" | "done" | "mine" | "doors";

/** 小组长手机页: what to write down, what has not gone out, and where the earlier ones stand. */
export class Phone {
  screen = $state<Screen>("home");
  entry = $state.raw<PhoneEntry | null>(null);
  search = $state("");
  /** What became of the entry that was sent last, and what it was. */
  last = $state.raw<{ readonly sent: Sent; readonly words: string } | null>(null);
  readonly asking: Ask<void, OwnHamlet>;
  readonly listing: Ask<void, ReadonlyArray<ClaimRow>>;
  readonly outbox: Outbox;
  readonly doors: Doors;
  readonly own = $derived.by(() => this.asking.answer);
  readonly rules = $derived.by(() => this.#rules());
  readonly tiles = $derived.by(() => tilesOf(this.rules, this.own?.lately ?? []));
  readonly found = $derived.by(() => {
    const wanted = this.search.trim().toLowerCase();
    return this.rules.filter(({ title, code }) =>
      `${title} ${code}`.toLowerCase().includes(wanted),
    );
  });
  /** How it stands with the last one now: what was kept may have gone out meanwhile. */
  readonly outcome: Sent | null = $derived.by(() => {
    const sent = this.last?.sent ?? null;
    if (sent !== "kept" || this.outbox.waiting.length > 0) return sent;
    return this.outbox.entries.length === 0 ? "sent" : "refused";
  });
  readonly #desk: Pick<Desk, "client" | "me">;
  readonly #today: CalendarDate;

  constructor(desk: Pick<Desk, "client" | "me">, today: CalendarDate, shelf: Shelf) {
    this.#desk = desk;
    this.#today = today;
    this.asking = new Ask(() => desk.client.call(ownHamlet, {}));
    this.listing = new Ask(() => desk.client.call(ownClaims, {}));
    this.outbox = new Outbox(desk.client, shelf, desk.me.staff.id);
    this.doors = new Doors(desk, today);
  }

  /** Opens with what the phone still has to send. */
  async open(): Promise<void> {
    await Promise.all([this.asking.send(), this.doors.load()]);
    await this.outbox.sendAll();
  }

  home(): void {
    this.screen = "home";
    this.entry = null;
  }

  allRules(): void {
    this.search = "";
    this.screen = "rules";
  }

  async begin(rule: Rule): Promise<void> {
    if (!this.own) return;
    const entry = new PhoneEntry(this.#desk, this.own, rule, this.#today);
    await entry.load();
    this.entry = entry;
    this.screen = "entry";
  }

  /** Sends the entry, or keeps it on the phone where there is no network. */
  async send(): Promise<void> {
    const ready = this.entry?.ready();
    if (!this.entry || !ready || this.entry.busy) return;
    this.entry.busy = true;
    const sent = await this.outbox.add(ready.draft, ready.words);
    this.entry.busy = false;
    this.last = { sent, words: ready.words };
    this.screen = "done";
  }

  async atDoors(): Promise<void> {
    this.screen = "doors";
    await this.doors.load();
  }

  async mine(): Promise<void> {
    this.screen = "mine";
    await this.listing.send();
  }

  back(): void {
    if (this.doors.at) this.doors.leave();
    else if (this.screen !== "entry" || !this.entry?.back()) this.home();
  }

  #rules(): ReadonlyArray<Rule> {
    const versions = (this.own?.rulebooks ?? []).map(({ rulebook }) => rulebook);
    return Option.getOrNull(inForce(versions, this.#today))?.rules ?? [];
  }
}
