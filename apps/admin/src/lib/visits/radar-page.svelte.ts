import {
  type HamletRow,
  hamlets,
  planVisit,
  type RadarView,
  radar,
  raiseOccasion,
  type VisitService,
  visitServices,
} from "@huzhu/contract";
import type { OccasionKind } from "@huzhu/domain/catalog";
import { RiskClass } from "@huzhu/domain/elders";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { Proposing } from "./proposing.svelte.ts";

/** 谁没人看: whom nobody has seen for too long, and what brings somebody to many within a day. */
export class RadarPage {
  done = $state("");
  kind = $state<OccasionKind>("storm");
  hamlet = $state<HamletRow["id"] | "">("");
  risks = $state.raw<ReadonlyArray<RiskClass>>(["high", "key"]);
  service = $state("");
  readonly asking: Ask<void, RadarView>;
  readonly placing: Ask<void, ReadonlyArray<HamletRow>>;
  readonly serving: Ask<void, ReadonlyArray<VisitService>>;
  readonly raising: Call<void, { readonly visits: number }>;
  readonly proposing: Proposing;
  readonly planning: Call<RadarView["overdue"][number], unknown>;
  readonly view = $derived.by(() => this.asking.answer);
  readonly services = $derived.by(() => this.serving.answer ?? []);
  readonly chosen = $derived.by(
    () => this.services.find(({ code }) => code === this.service) ?? null,
  );
  readonly ready = $derived.by(() => this.chosen !== null && this.risks.length > 0);
  readonly sentence = $derived.by(() => this.raising.sentence ?? this.planning.sentence);

  constructor({ client }: Pick<Desk, "client">, today: CalendarDate) {
    this.asking = new Ask(() => client.call(radar, {}));
    this.proposing = new Proposing({ client }, (done) => this.#settle(done));
    this.placing = new Ask(() => client.call(hamlets, {}));
    this.serving = new Ask(() => client.call(visitServices, {}));
    this.raising = new Call((_, attempt) => {
      if (!this.chosen) throw new Error("Sent without a service.");
      const { kind, hamlet, risks } = this;
      const where = hamlet === "" ? null : hamlet;
      const body = { kind, service: this.chosen.code, hamlet: where, risks };
      return client.call(raiseOccasion, { body, attempt });
    });
    this.planning = new Call(({ elder, days }, attempt) => {
      if (!this.chosen) throw new Error("Sent without a service.");
      const who = { elder, service: this.chosen.code, on: today, part: "any" } as const;
      const body = { ...who, helpers: [], overdue: days };
      return client.call(planVisit, { body, attempt });
    });
  }

  async open(): Promise<void> {
    const [, , services] = await Promise.all([
      this.asking.send(),
      this.placing.send(),
      this.serving.send(),
    ]);
    this.service ||= services?.[0]?.code ?? "";
    await this.#propose();
  }

  /** What somebody does there, which decides who can go. */
  async serve(service: string): Promise<void> {
    this.service = service;
    await this.#propose();
  }

  pick(risk: RiskClass, on: boolean): void {
    this.risks = RiskClass.literals.filter((one) => (one === risk ? on : this.risks.includes(one)));
  }

  /** Somebody looks in at all of them within a day. */
  async raise(): Promise<void> {
    if (!this.ready) return;
    const raised = await this.raising.send();
    if (raised === null) return;
    await this.#settle(`安排了${raised.visits}次走访，24小时以内要去`);
  }

  /** One elder whom nobody has seen: a visit today, whoever goes. */
  async plan(one: RadarView["overdue"][number]): Promise<void> {
    if (!this.chosen || (await this.planning.send(one)) === null) return;
    await this.#settle(`安排了今天去${one.name}家，还没定谁去`);
  }

  async #settle(done: string): Promise<void> {
    this.done = done;
    await this.asking.send();
    await this.#propose();
  }

  async #propose(): Promise<void> {
    if (this.chosen) await this.proposing.open(this.chosen.code);
  }
}
