import { type DoorRow, knockAtDoor } from "@huzhu/contract";
import type { Answer, CampaignId, Said } from "@huzhu/domain/outreach";
import type { CalendarDate } from "@huzhu/domain/time";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { readDate } from "../elders/read-date.ts";

interface Given {
  readonly household: DoorRow["household"];
  readonly on: CalendarDate;
  readonly answer: Answer;
  readonly note: string;
}

/** A door as far as it matters to whoever stands before it. */
type Door = Pick<DoorRow, "household" | "number">;

/** Writing down what became of a knock at one door. */
export class Knocking {
  door = $state.raw<Door | null>(null);
  tag = $state<Answer["_tag"]>("Welcomed");
  said = $state.raw<ReadonlyArray<Said>>([]);
  gift = $state(false);
  note = $state("");
  on = $state("");
  readonly sending: Call<Given, unknown>;
  readonly given = $derived.by(() => this.#given());
  readonly #today: CalendarDate;
  readonly #done: (door: Door) => Promise<void>;

  constructor(
    { client }: Pick<Desk, "client">,
    campaign: CampaignId,
    today: CalendarDate,
    done: (door: Door) => Promise<void>,
  ) {
    this.#today = today;
    this.#done = done;
    this.sending = new Call((body, attempt) =>
      client.call(knockAtDoor, { params: { campaign }, body, attempt }),
    );
  }

  /** Begins with what mostly happens: somebody listens, and takes what was brought. */
  begin(door: Door, gift: boolean): void {
    this.door = door;
    this.tag = "Welcomed";
    this.said = [];
    this.gift = gift;
    this.note = "";
    // Papers are typed in one after another, and mostly of the same day.
    if (readDate(this.on) === null) this.on = this.#today;
    this.sending.clear();
  }

  leave(): void {
    this.door = null;
  }

  toggle(what: Said): void {
    this.said = this.said.includes(what)
      ? this.said.filter((one) => one !== what)
      : [...this.said, what];
  }

  async send(): Promise<void> {
    const { door, given } = this;
    if (!door || !given || (await this.sending.send(given)) === null) return;
    this.door = null;
    await this.#done(door);
  }

  #given(): Given | null {
    const on = readDate(this.on);
    if (!this.door || on === null) return null;
    const { said, gift } = this;
    const answer: Answer =
      this.tag === "Welcomed" ? { _tag: "Welcomed", said, gift } : { _tag: this.tag };
    return { household: this.door.household, on, answer, note: this.note.trim() };
  }
}
