import {
  acceptWeek,
  agreeRequest,
  openWords,
  type RequestOf,
  reasonWords,
  type WeekTask,
  type WeekView,
  week,
} from "@huzhu/contract";
import { ServiceCode } from "@huzhu/domain/catalog";
import type { HelperId } from "@huzhu/domain/reciprocity/helper";
import type { Assigned } from "@huzhu/domain/reciprocity/matching";
import { addDays, type CalendarDate, periodStart } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { Ranks } from "./ranks.svelte.ts";

type Given = RequestOf<typeof acceptWeek>["body"]["given"];
type Agreed = Pick<RequestOf<typeof agreeRequest>, "params" | "body">;

/** A proposal with the task that it is for. */
export interface Proposed {
  readonly task: WeekTask;
  readonly given: Assigned;
  readonly helper: string;
  readonly why: string;
  /** Whether it can be taken with one press: a request needs a service of the catalog first. */
  readonly acceptable: boolean;
}

type Able = Ranks["able"][number];

const WEEK = 7;

/** 这周谁去: who could go to whom, taken one by one or all at once, and who takes over. */
export class WeekPage {
  on = $state.raw<CalendarDate>();
  /** Who fell ill, where somebody did. */
  gone = $state.raw<HelperId | null>(null);
  done = $state("");
  /** The task for which everybody is looked at. */
  looked = $state.raw<WeekTask | null>(null);
  readonly ranks: Ranks;
  readonly asking: Ask<void, WeekView>;
  readonly accepting: Call<Given, { readonly visits: number }>;
  readonly agreeing: Call<Agreed, unknown>;
  readonly view = $derived.by(() => this.asking.answer);
  readonly names = $derived.by(
    () => new Map(this.view?.load.map(({ helper, name }) => [helper, name] as const)),
  );
  readonly proposed = $derived.by((): ReadonlyArray<Proposed> => {
    const tasks = new Map(this.view?.tasks.map((task) => [task.id, task] as const));
    return (this.view?.assigned ?? [])
      .flatMap((given): ReadonlyArray<Proposed> => {
        const task = tasks.get(given.wanted);
        if (!task) return [];
        const helper = this.names.get(given.helper) ?? "";
        const why = given.reasons.map(reasonWords).join("，");
        return [{ task, given, helper, why, acceptable: task.service !== null }];
      })
      .toSorted((a, b) => (a.given.slot.on < b.given.slot.on ? -1 : 1));
  });
  readonly open = $derived.by(() => {
    const tasks = new Map(this.view?.tasks.map((task) => [task.id, task] as const));
    return (this.view?.open ?? []).flatMap(({ wanted, why }) => {
      const task = tasks.get(wanted);
      return task ? [{ task, why: openWords(why) }] : [];
    });
  });
  readonly acceptable = $derived.by(() => this.proposed.filter((one) => one.acceptable));
  readonly busy = $derived.by(() => this.accepting.busy || this.agreeing.busy);
  readonly lead = $derived.by(() => {
    if (!this.view) return "";
    return `${this.view.from}到${this.view.to}，先急后缓，尽量同组、相熟、大家轮着来`;
  });
  /** Who has visits that somebody else could take over. */
  readonly busyHelpers = $derived.by(() =>
    (this.view?.load ?? []).filter((one) => one.standing > 0),
  );
  readonly #today: CalendarDate;

  constructor({ client }: Pick<Desk, "client">, today: CalendarDate) {
    this.ranks = new Ranks({ client });
    this.#today = today;
    this.on = today;
    this.asking = new Ask(() =>
      client.call(week, {
        query: { ...(this.on && { on: this.on }), ...(this.gone !== null && { gone: this.gone }) },
      }),
    );
    this.accepting = new Call((given, attempt) =>
      client.call(acceptWeek, { body: { given }, attempt }),
    );
    this.agreeing = new Call((agreed, attempt) =>
      client.call(agreeRequest, { ...agreed, attempt }),
    );
  }

  async load(): Promise<void> {
    await this.asking.send();
  }

  /** The week of today, or the one after it. */
  async show(which: "this" | "next"): Promise<void> {
    const monday = periodStart("week", this.#today);
    this.on = which === "this" ? this.#today : addDays(monday, WEEK);
    await this.load();
  }

  get which(): "this" | "next" {
    return this.on === this.#today ? "this" : "next";
  }

  /** 他病了: who takes over from a helper. */
  async falls(helper: HelperId): Promise<void> {
    this.done = "";
    this.gone = helper;
    await this.load();
  }

  /** Back to what is still open. */
  async back(): Promise<void> {
    this.gone = null;
    await this.load();
  }

  /** 看别人: everybody for one task, in the order of asking. */
  async look(task: WeekTask): Promise<void> {
    this.looked = task;
    this.done = "";
    await this.ranks.open({ task: task.id, ...(this.on && { on: this.on }) });
  }

  lookAway(): void {
    this.looked = null;
    this.ranks.close();
  }

  /** Gives a task to somebody of the order instead of whoever was proposed. */
  async give(task: WeekTask, { helper, name, slot, cost, reasons, why }: Able): Promise<void> {
    const given = { wanted: task.id, helper, slot, cost, reasons };
    await this.accept([{ task, given, helper: name, why, acceptable: task.service !== null }]);
  }

  async accept(some: ReadonlyArray<Proposed>): Promise<void> {
    const visits = some.flatMap(({ task, given }) =>
      task.of._tag === "Visit"
        ? [{ visit: task.of.visit, helper: given.helper, part: given.slot.part }]
        : [],
    );
    if (visits.length > 0 && (await this.accepting.send(visits)) === null) return;
    for (const one of some) if (!(await this.#agree(one))) return;
    this.done = some.length === 1 ? `${some[0]?.task.name}家安排好了` : `安排好了${some.length}次`;
    this.lookAway();
    await this.load();
  }

  async #agree({ task, given }: Proposed): Promise<boolean> {
    if (task.of._tag !== "Request" || task.service === null) return true;
    const { on, part } = given.slot;
    const body = { service: ServiceCode.make(task.service), on, part, helpers: [given.helper] };
    return (await this.agreeing.send({ params: { request: task.of.request }, body })) !== null;
  }
}
