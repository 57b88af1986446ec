import {
  type DoorwayGroup,
  doorways,
  type GoodRow,
  goods,
  type RequestOf,
  startCampaign,
} from "@huzhu/contract";
import type { Audience, CampaignId } from "@huzhu/domain/outreach";
import type { HamletId } from "@huzhu/domain/people";
import { addDays, type CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { readDate } from "../elders/read-date.ts";

type Draft = RequestOf<typeof startCampaign>["body"]["campaign"];

/** How long a campaign goes on unless somebody says otherwise. */
const DAYS = 14;
const MOST_PIECES = 20;
const NUMBERS = "一二三四五六";

/** A team as it is typed; which hamlets it goes to is said at the hamlets. */
interface Team {
  readonly name: string;
  readonly who: string;
}

/** 办一次入户宣传: whom it is for with how many they are, what is told, what is brought, who goes where. */
export class Starting {
  title = $state("");
  message = $state("");
  audiences = $state.raw<ReadonlyArray<Audience>>(["notYet"]);
  good = $state<GoodRow["id"] | "">("");
  pieces = $state("1");
  from = $state("");
  until = $state("");
  teams = $state<ReadonlyArray<Team>>([{ name: "一队", who: "" }]);
  /** Which team goes to a hamlet, by its place in the list; the first where nothing was said. */
  readonly #assigned = $state<Record<string, number>>({});
  readonly grouping: Ask<void, ReadonlyArray<DoorwayGroup>>;
  readonly shelf: Ask<void, ReadonlyArray<GoodRow>>;
  readonly sending: Call<Draft, { readonly campaign: CampaignId }>;
  readonly #called = $derived.by(() =>
    (this.grouping.answer ?? []).filter(({ why }) =>
      why.some((one) => this.audiences.includes(one)),
    ),
  );
  /** How many households it would go to. */
  readonly households = $derived.by(() =>
    this.#called.reduce((sum, { households }) => sum + households, 0),
  );
  /** The hamlets in which they live, with how many they are there. */
  readonly hamlets = $derived.by(() =>
    [...Map.groupBy(this.#called, ({ hamlet }) => hamlet)].map(([id, groups]) => ({
      id,
      name: groups[0]?.hamletName ?? "",
      households: groups.reduce((sum, { households }) => sum + households, 0),
    })),
  );
  readonly goods = $derived.by(
    (): ReadonlyArray<readonly [GoodRow["id"] | "", string]> => [
      ["", "不带东西"],
      ...(this.shelf.answer ?? []).map(
        ({ id, name, unit, onHand }) => [id, `${name}（有${onHand}${unit}）`] as const,
      ),
    ],
  );
  /** How many pieces are missing if every household took its gift; `null` where it is enough. */
  readonly short = $derived.by(() => {
    const shelf = this.shelf.answer?.find(({ id }) => id === this.good);
    const missing = this.households * (this.#pieces() ?? 0) - (shelf?.onHand ?? 0);
    return shelf && missing > 0 ? `要送到每一户，还差${missing}${shelf.unit}` : null;
  });
  readonly draft = $derived.by(() => this.#draft());

  constructor({ client }: Pick<Desk, "client">, today: CalendarDate) {
    this.from = today;
    this.until = addDays(today, DAYS);
    this.grouping = new Ask(() => client.call(doorways, {}));
    this.shelf = new Ask(() => client.call(goods, {}));
    this.sending = new Call((campaign, attempt) =>
      client.call(startCampaign, { body: { campaign }, attempt }),
    );
  }

  async open(): Promise<void> {
    await Promise.all([this.grouping.send(), this.shelf.send()]);
  }

  /** How many households belong to an audience alone. */
  countOf(audience: Audience): number {
    return (this.grouping.answer ?? [])
      .filter(({ why }) => why.includes(audience))
      .reduce((sum, { households }) => sum + households, 0);
  }

  toggle(audience: Audience): void {
    this.audiences = this.audiences.includes(audience)
      ? this.audiences.filter((one) => one !== audience)
      : [...this.audiences, audience];
  }

  addTeam(): void {
    const name = `${NUMBERS[this.teams.length] ?? this.teams.length + 1}队`;
    this.teams = [...this.teams, { name, who: "" }];
  }

  change(place: number, team: Partial<Team>): void {
    this.teams = this.teams.map((one, at) => (at === place ? { ...one, ...team } : one));
  }

  teamOf(hamlet: HamletId): number {
    return this.#assigned[hamlet] ?? 0;
  }

  assign(hamlet: HamletId, team: number): void {
    this.#assigned[hamlet] = team;
  }

  async send(): Promise<CampaignId | null> {
    const { draft } = this;
    const started = draft && (await this.sending.send(draft));
    return started?.campaign ?? null;
  }

  #pieces(): number | null {
    const typed = this.pieces.trim();
    const pieces = /^\d{1,2}$/.test(typed) ? Number(typed) : 0;
    return pieces >= 1 && pieces <= MOST_PIECES ? pieces : null;
  }

  #teams(): Draft["teams"] | null {
    const manned = this.teams.flatMap(({ name, who }, place) => {
      const [first, ...rest] = this.hamlets
        .filter(({ id }) => this.teamOf(id) === place)
        .map(({ id }) => id);
      const hamlets = first === undefined ? null : ([first, ...rest] as const);
      return hamlets ? [{ name: name.trim(), who: who.trim(), hamlets }] : [];
    });
    const [first, ...rest] = manned;
    const named = manned.every(({ name, who }) => name !== "" && who !== "");
    return first && named ? [first, ...rest] : null;
  }

  #draft(): Draft | null {
    const [title, message] = [this.title.trim(), this.message.trim()];
    const [from, until] = [readDate(this.from), readDate(this.until)];
    const [first, ...rest] = this.audiences;
    const [teams, pieces] = [this.#teams(), this.#pieces()];
    if (title === "" || message === "" || !from || !until || !first || !teams) return null;
    if (this.good !== "" && pieces === null) return null;
    const gift = this.good === "" || pieces === null ? null : { good: this.good, pieces };
    return { title, message, audiences: [first, ...rest], gift, teams, from, until };
  }
}
