import { type ClaimRow, matchNames, type ResidentRow, residents } from "@huzhu/contract";
import { parseNameList } from "@huzhu/domain/claims";
import type { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import type { Desk } from "../desk.ts";
import { sentenceOf } from "../failure.ts";
import { Attendee } from "./attendee.svelte.ts";
import { Claiming } from "./claiming.svelte.ts";
import { Deed } from "./deed.svelte.ts";

/** The most lines that one list may have. */
const MOST = 500;

interface Hears {
  /** A card or a name was looked up, and found or not. */
  readonly scanned?: (found: boolean) => unknown;
  /** The rule was chosen, so that the cursor can go on. */
  readonly moved?: () => unknown;
}

/** 登记一次活动: one deed of everybody who came, by their cards or from a pasted list. */
export class Meeting {
  attendees = $state.raw<ReadonlyArray<Attendee>>([]);
  scanned = $state("");
  pasted = $state("");
  /** Pieces of the pasted text in which no name was found. */
  unread = $state.raw<ReadonlyArray<string>>([]);
  done = $state.raw<ReadonlyArray<ClaimRow> | null>(null);
  readonly deed: Deed;
  readonly claiming: Claiming;
  /** The lines of people who stand in the list already. */
  readonly twice: ReadonlySet<number> = $derived.by(() => this.#twice());
  readonly counted = $derived(
    this.attendees.filter(({ key, state }) => state === "known" && !this.twice.has(key)),
  );
  readonly ambiguous = $derived(this.attendees.filter(({ state }) => state === "ambiguous"));
  readonly unknown = $derived(this.attendees.filter(({ state }) => state === "unknown"));
  /** The lines in the order to look at them: what somebody has to mend comes first. */
  readonly listed = $derived([
    ...this.ambiguous,
    ...this.unknown,
    ...this.attendees.filter(({ state }) => state === "known" || state === "asking"),
  ]);
  readonly asking = $derived(this.attendees.some(({ state }) => state === "asking"));
  readonly draft = $derived.by(() => this.#draft());
  /** Nobody is being looked up, nothing is to be chosen, and there is somebody to record. */
  readonly ready = $derived.by(
    () => !this.asking && this.ambiguous.length === 0 && this.draft !== null,
  );
  /** How many there are of each kind, in words. */
  readonly counts = $derived.by(() => this.#counts());
  readonly #desk: Desk;
  readonly #hears: Hears;
  #keys = 0;

  constructor(desk: Desk, today: CalendarDate, hears: Hears = {}) {
    this.#desk = desk;
    this.#hears = hears;
    this.claiming = new Claiming(desk);
    this.deed = new Deed(desk, today, () => {
      hears.moved?.();
      return this.look();
    });
  }

  load(): Promise<unknown> {
    return this.deed.load();
  }

  /** Takes a card or a name from the field; the next one may come before the answer does. */
  async scan(): Promise<void> {
    const search = this.scanned.trim();
    this.scanned = "";
    if (search === "" || this.attendees.length >= MOST) return;
    const attendee = this.#add(new Attendee(this.deed, this.#nextKey(), search));
    const found = await this.#desk.client.call(residents, { query: { search } });
    if (Result.isFailure(found)) attendee.fail(sentenceOf(found.failure));
    else {
      const { rows } = found.success;
      const exact = rows.filter(({ name, card }) => name === search || card === search);
      attendee.answer(exact.length > 0 ? exact : rows);
    }
    this.#hears.scanned?.(attendee.state === "known" && !this.twice.has(attendee.key));
    await this.look();
  }

  /** Reads the pasted list and looks everybody up at once. */
  async paste(): Promise<void> {
    const { entries, unread, heading } = parseNameList(this.pasted, this.deed.rule?.unit);
    this.unread = unread;
    if (entries.length === 0) return;
    this.pasted = "";
    if (this.deed.note === "") this.deed.note = heading.slice(0, 200);
    const added = entries
      .slice(0, MOST - this.attendees.length)
      .map(({ written, quantity, name }) => ({
        name,
        attendee: this.#add(new Attendee(this.deed, this.#nextKey(), written, quantity)),
      }));
    const names = [...new Set(added.map(({ name }) => name))];
    const found = await this.#desk.client.call(matchNames, { body: { names } });
    for (const { name, attendee } of added) {
      if (Result.isFailure(found)) attendee.fail(sentenceOf(found.failure));
      else attendee.answer(found.success.find((match) => match.written === name)?.candidates ?? []);
    }
    await this.look();
  }

  /** Says which of the people of one name it was. */
  async choose(attendee: Attendee | undefined, person: ResidentRow): Promise<void> {
    attendee?.choose(person);
    await this.look();
  }

  /** Who a name may still be: nobody who stands in the list already. */
  candidatesOf({ candidates }: Attendee): ReadonlyArray<ResidentRow> {
    const listed = new Set(this.attendees.map(({ person }) => person?.id));
    const left = (candidates ?? []).filter(({ id }) => !listed.has(id));
    return left.length > 0 ? left : (candidates ?? []);
  }

  async drop(attendee: Attendee): Promise<void> {
    this.attendees = this.attendees.filter(({ key }) => key !== attendee.key);
    await this.look();
  }

  async dropTwice(): Promise<void> {
    this.attendees = this.attendees.filter(({ key }) => !this.twice.has(key));
    await this.look();
  }

  look(): Promise<void> {
    return this.claiming.preview(this.draft);
  }

  async record(): Promise<boolean> {
    if (!this.draft || !this.ready) return false;
    this.done = await this.claiming.record(this.draft);
    return this.done !== null;
  }

  /** What a line would be worth, in the order of the counted lines. */
  previewOf(attendee: Attendee) {
    const at = this.counted.findIndex(({ key }) => key === attendee.key);
    return this.claiming.previewing.answer?.[at] ?? null;
  }

  #nextKey(): number {
    this.#keys += 1;
    return this.#keys;
  }

  #add(attendee: Attendee): Attendee {
    this.attendees = [attendee, ...this.attendees];
    return attendee;
  }

  #twice(): ReadonlySet<number> {
    const seen = new Set<string>();
    const twice = new Set<number>();
    for (const { key, person } of [...this.attendees].reverse()) {
      if (!person) continue;
      if (seen.has(person.id)) twice.add(key);
      seen.add(person.id);
    }
    return twice;
  }

  #counts(): string {
    if (this.attendees.length === 0) return "还没有人";
    if (!this.deed.rule) return "请选做了什么";
    if (this.deed.missing) return this.deed.missing;
    const kinds = [
      [this.ambiguous.length, "人同名要选"],
      [this.unknown.length, "人不在花名册"],
      [this.twice.size, "行重复"],
    ] as const;
    const told = kinds.filter(([count]) => count > 0).map(([count, words]) => `${count}${words}`);
    return [`认出${this.counted.length}人`, ...told].join("，");
  }

  #draft() {
    const lines = this.counted.flatMap(({ person, quantityRead: quantity }) =>
      person && quantity ? [{ household: person.household, resident: person.id, quantity }] : [],
    );
    return lines.length === this.counted.length ? this.deed.draftFor(lines) : null;
  }
}
