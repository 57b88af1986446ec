import { type OwnDoor, type OwnDoors, ownDoors } from "@huzhu/contract";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { Knocking } from "../outreach/knocking.svelte.ts";

/** Where nobody has been yet, or nobody was at home. */
const isOpen = ({ last }: OwnDoor): boolean => !last || last.answer._tag === "NobodyHome";

/** 上门宣传 in the own hamlet: where to go still, and what became of each door. */
export class Doors {
  done = $state("");
  knocking = $state.raw<Knocking | null>(null);
  /** The door in front of which somebody stands, with the campaign for which. */
  at = $state.raw<{ readonly campaign: OwnDoors; readonly door: OwnDoor } | null>(null);
  readonly asking: Ask<void, ReadonlyArray<OwnDoors>>;
  /** Of every campaign the doors that are left before the others. */
  readonly campaigns = $derived.by(() =>
    (this.asking.answer ?? []).map((one) => ({
      ...one,
      left: one.doors.filter(isOpen).length,
      doors: one.doors.toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a))),
    })),
  );
  readonly left = $derived.by(() => this.campaigns.reduce((sum, { left }) => sum + left, 0));
  readonly #desk: Pick<Desk, "client" | "me">;
  readonly #today: CalendarDate;

  constructor(desk: Pick<Desk, "client" | "me">, today: CalendarDate) {
    this.#desk = desk;
    this.#today = today;
    this.asking = new Ask(() => desk.client.call(ownDoors, {}));
  }

  async load(): Promise<void> {
    if (this.#desk.me.duties.includes("knock-doors")) await this.asking.send();
  }

  begin(campaign: OwnDoors, door: OwnDoor): void {
    const knocking = new Knocking(this.#desk, campaign.campaign, this.#today, () =>
      this.#told(door),
    );
    knocking.begin(door, campaign.gift !== null);
    this.done = "";
    this.at = { campaign, door };
    this.knocking = knocking;
  }

  leave(): void {
    this.at = null;
    this.knocking = null;
  }

  async #told({ number }: OwnDoor): Promise<void> {
    this.leave();
    this.done = `${number}户记下了`;
    await this.load();
  }
}
