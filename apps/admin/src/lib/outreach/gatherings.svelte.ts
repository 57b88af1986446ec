import {
  type GatheringRow,
  gatherings,
  holdGathering,
  type RequestOf,
  type ResidentRow,
  signIn,
} from "@huzhu/contract";
import type { GatheringKind } from "@huzhu/domain/outreach";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import { Choice } from "../choice/choice.svelte.ts";
import type { Desk } from "../desk.ts";
import { readDate } from "../elders/read-date.ts";
import { searchPeople } from "../person/search-people.ts";

type Draft = RequestOf<typeof holdGathering>["body"]["gathering"];

interface Signing {
  readonly gathering: GatheringRow["id"];
  readonly guest: ResidentRow;
}

/** 治风活动: what the village does together, and who came, card after card. */
export class GatheringsPage {
  done = $state("");
  writing = $state(false);
  kind = $state<GatheringKind>("cleanYard");
  title = $state("");
  place = $state("");
  about = $state("");
  on = $state("");
  /** The gathering whose guests are being written down. */
  #opened = $state<GatheringRow["id"] | null>(null);
  readonly asking: Ask<void, ReadonlyArray<GatheringRow>>;
  readonly holding: Call<Draft, { readonly gathering: GatheringRow["id"] }>;
  readonly signing: Call<Signing, { readonly added: number; readonly already: number }>;
  readonly choice: Choice<ResidentRow>;
  readonly rows = $derived.by(() => this.asking.answer ?? []);
  readonly empty = $derived.by(() => this.asking.answer?.length === 0);
  readonly open = $derived.by(() => this.rows.find(({ id }) => id === this.#opened) ?? null);
  readonly draft = $derived.by(() => this.#draft());
  readonly #today: CalendarDate;

  constructor({ client }: Pick<Desk, "client">, today: CalendarDate) {
    this.#today = today;
    this.asking = new Ask(() => client.call(gatherings, {}));
    this.holding = new Call((gathering, attempt) =>
      client.call(holdGathering, { body: { gathering }, attempt }),
    );
    this.signing = new Call(({ gathering, guest }, attempt) =>
      client.call(signIn, { params: { gathering }, body: { came: [guest.id] }, attempt }),
    );
    this.choice = new Choice({
      search: searchPeople(client),
      onchoose: (guest) => this.#sign(guest),
    });
  }

  async load(): Promise<void> {
    await this.asking.send();
  }

  begin(): void {
    this.writing = true;
    this.title = this.place = this.about = "";
    this.on = this.#today;
    this.holding.clear();
  }

  leave(): void {
    this.writing = false;
  }

  /** Whether guests can be written down: not before the day. */
  cameTo({ on }: GatheringRow): boolean {
    return on <= this.#today;
  }

  guestsOf(gathering: GatheringRow | null): void {
    this.#opened = gathering?.id ?? null;
    this.done = "";
    this.signing.clear();
  }

  async hold(): Promise<void> {
    const { draft } = this;
    const held = draft && (await this.holding.send(draft));
    if (!held) return;
    this.writing = false;
    this.done = `“${draft.title}”登记好了`;
    await this.load();
    if (draft.on <= this.#today) this.#opened = held.gathering;
  }

  async #sign(guest: ResidentRow): Promise<void> {
    const gathering = this.#opened;
    const signed = gathering && (await this.signing.send({ gathering, guest }));
    if (!signed) return;
    this.done = signed.added > 0 ? `${guest.name}来了` : `${guest.name}已经记过了`;
    await this.load();
  }

  #draft(): Draft | null {
    const on = readDate(this.on);
    const { kind } = this;
    const [title, place, about] = [this.title.trim(), this.place.trim(), this.about.trim()];
    if (title === "" || place === "" || about === "" || on === null) return null;
    return { kind, title, place, about, on };
  }
}
