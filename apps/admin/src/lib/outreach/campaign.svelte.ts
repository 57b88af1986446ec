import { type CampaignView, campaign, type DoorRow, endCampaign } from "@huzhu/contract";
import type { CampaignId } from "@huzhu/domain/outreach";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { FirstFew } from "../first-few.svelte.ts";
import { Knocking } from "./knocking.svelte.ts";

/** Doors at which nobody has listened yet and nobody said no, or all of them. */
type Shown = "open" | "all";

/** So many doors are on the page before somebody asks for the rest. */
const MANY = 20;

export const WEEKS = ["4", "8", "12"] as const;
type Weeks = (typeof WEEKS)[number];

/** One campaign: its doors, what was said there, and who joined afterwards. */
export class CampaignPage {
  done = $state("");
  shown = $state<Shown>("open");
  weeks = $state<Weeks>("4");
  ending = $state(false);
  lessons = $state("");
  readonly asking: Ask<Weeks, CampaignView>;
  readonly knocking: Knocking;
  readonly calling: Call<string, unknown>;
  readonly view = $derived.by(() => this.asking.answer);
  readonly row = $derived.by(() => this.view?.campaign ?? null);
  readonly running = $derived.by(() => this.row !== null && this.row.end === null);
  readonly #open = $derived.by(() =>
    (this.view?.doors ?? []).filter(({ last }) => !last || last.answer._tag === "NobodyHome"),
  );
  readonly doors = new FirstFew(MANY, () =>
    this.shown === "all" ? (this.view?.doors ?? []) : this.#open,
  );
  readonly counts = $derived.by(() => ({
    open: this.#open.length,
    all: this.view?.doors.length ?? 0,
  }));
  /** What each team still has to do, door after door. */
  readonly sheets = $derived.by(() =>
    (this.row?.teams ?? []).map((team) => ({
      ...team,
      doors: this.#open.filter((door) => door.team === team.name),
    })),
  );

  constructor(desk: Pick<Desk, "client">, id: CampaignId, today: CalendarDate) {
    const { client } = desk;
    const params = { campaign: id };
    this.asking = new Ask((weeks) =>
      client.call(campaign, { params, query: { weeks: Number(weeks) } }),
    );
    this.knocking = new Knocking(desk, id, today, (door) => this.#told(door));
    this.calling = new Call((lessons, attempt) =>
      client.call(endCampaign, { params, body: { lessons }, attempt }),
    );
  }

  async load(): Promise<void> {
    await this.asking.send(this.weeks);
  }

  async within(weeks: Weeks): Promise<void> {
    this.weeks = weeks;
    await this.load();
  }

  async end(): Promise<void> {
    const lessons = this.lessons.trim();
    if (lessons === "" || (await this.calling.send(lessons)) === null) return;
    this.ending = false;
    this.done = "这次入户宣传结束了";
    await this.load();
  }

  async #told({ number }: Pick<DoorRow, "number">): Promise<void> {
    this.done = `${number}户记下了`;
    await this.load();
  }
}
