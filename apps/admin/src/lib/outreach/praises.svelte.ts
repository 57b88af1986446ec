import {
  agreeToPraise,
  type HouseholdRow,
  households,
  type PraiseRow,
  praises,
  publishPraise,
  type RequestOf,
  withdrawPraise,
  writePraise,
} from "@huzhu/contract";
import type { Agreement, PraiseKind } from "@huzhu/domain/outreach";
import type { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import { Choice } from "../choice/choice.svelte.ts";
import type { Desk } from "../desk.ts";
import { readDate } from "../elders/read-date.ts";

type Draft = RequestOf<typeof writePraise>["body"]["praise"];
type Yes = RequestOf<typeof agreeToPraise>["body"];

/** What is being said of a praise: that the family agreed, or why it comes down. */
type Saying =
  | { readonly verb: "agree"; readonly praise: PraiseRow; readonly yes: Yes }
  | { readonly verb: "publish"; readonly praise: PraiseRow }
  | { readonly verb: "withdraw"; readonly praise: PraiseRow; readonly why: string };

const MOST = 8;

/** 表扬: good families and neighbours, each for itself; on the board only with their yes. */
export class PraisesPage {
  done = $state("");
  writing = $state(false);
  home = $state.raw<HouseholdRow | null>(null);
  kind = $state<PraiseKind>("neighbour");
  line = $state("");
  why = $state("");
  /** The praise that is agreed to or taken down, and what is typed about it. */
  saying = $state.raw<{ readonly verb: "agree" | "withdraw"; readonly praise: PraiseRow } | null>(
    null,
  );
  text = $state("");
  way = $state<Agreement["way"]>("signed");
  on = $state("");
  readonly asking: Ask<void, ReadonlyArray<PraiseRow>>;
  readonly sending: Call<Draft, unknown>;
  readonly telling: Call<Saying, unknown>;
  readonly choice: Choice<HouseholdRow>;
  readonly rows = $derived.by(() => this.asking.answer ?? []);
  readonly empty = $derived.by(() => this.asking.answer?.length === 0);
  readonly onBoard = $derived.by(() => this.rows.filter(({ onBoard }) => onBoard));
  readonly draft = $derived.by(() => this.#draft());
  readonly said = $derived.by(() => this.#said());
  readonly #today: CalendarDate;

  constructor({ client }: Pick<Desk, "client">, today: CalendarDate) {
    this.#today = today;
    this.asking = new Ask(() => client.call(praises, {}));
    this.sending = new Call((praise, attempt) =>
      client.call(writePraise, { body: { praise }, attempt }),
    );
    this.telling = new Call((saying, attempt) => {
      const params = { praise: saying.praise.id };
      switch (saying.verb) {
        case "agree":
          return client.call(agreeToPraise, { params, body: saying.yes, attempt });
        case "publish":
          return client.call(publishPraise, { params, attempt });
        case "withdraw":
          return client.call(withdrawPraise, { params, body: { why: saying.why }, attempt });
      }
    });
    this.choice = new Choice({
      search: async (text) => {
        const found = await client.call(households, { query: { search: text } });
        return Result.map(found, ({ rows }) => rows.slice(0, MOST));
      },
      onchoose: (home) => {
        this.home = home;
      },
    });
  }

  async load(): Promise<void> {
    await this.asking.send();
  }

  begin(): void {
    this.writing = true;
    this.home = null;
    this.line = this.why = "";
    this.sending.clear();
  }

  leave(): void {
    this.writing = false;
    this.saying = null;
  }

  say(verb: "agree" | "withdraw", praise: PraiseRow): void {
    this.saying = { verb, praise };
    this.text = "";
    this.on = this.#today;
    this.telling.clear();
  }

  async write(): Promise<void> {
    const { draft } = this;
    if (!draft || (await this.sending.send(draft)) === null) return;
    this.writing = false;
    await this.#told("写好了，先去问这家人愿不愿意");
  }

  async publish(praise: PraiseRow): Promise<void> {
    this.saying = null;
    if ((await this.telling.send({ verb: "publish", praise })) === null) return;
    await this.#told("上栏了，记得打印出来贴上");
  }

  async tell(): Promise<void> {
    const { said } = this;
    if (!said || (await this.telling.send(said)) === null) return;
    this.saying = null;
    await this.#told(said.verb === "agree" ? "同意记下了，可以上栏" : "撤下了，墙上的也请取下来");
  }

  #draft(): Draft | null {
    const [line, why] = [this.line.trim(), this.why.trim()];
    const { home, kind } = this;
    return home && line !== "" && why !== "" ? { household: home.id, kind, line, why } : null;
  }

  #said(): Saying | null {
    const { saying, way } = this;
    const [text, on] = [this.text.trim(), readDate(this.on)];
    if (!saying || text === "") return null;
    const { verb, praise } = saying;
    if (verb === "withdraw") return { verb, praise, why: text };
    return on === null ? null : { verb, praise, yes: { who: text, way, on } };
  }

  async #told(done: string): Promise<void> {
    this.done = done;
    await this.load();
  }
}
