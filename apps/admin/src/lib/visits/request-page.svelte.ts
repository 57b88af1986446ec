import {
  agreeRequest,
  cancelRequest,
  closeRequest,
  HELP_WORDS,
  helpRequest,
  passOnRequest,
  passRequestRung,
  type RequestView,
  type ResidentRow,
  takeOnRequest,
  type VisitService,
  visitServices,
} from "@huzhu/contract";
import type { Offer } from "@huzhu/domain/market";
import {
  type DayPart,
  HelperId,
  type PassReason,
  type RequestId,
  type Rung,
} from "@huzhu/domain/reciprocity";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import { Choice } from "../choice/choice.svelte.ts";
import type { Desk } from "../desk.ts";
import { readDate } from "../elders/read-date.ts";
import { searchPeople } from "../person/search-people.ts";
import { Ranks } from "../week/ranks.svelte.ts";
import { Buying } from "./buying.svelte.ts";

/** What can be done about a request at once, each with a reason or without. */
export type RequestVerb = "takeOn" | "close" | "cancel" | "passOn";

interface Done {
  readonly verb: RequestVerb;
  readonly why: string;
}

/** 求助: what is wanted, whom the ladder asks, and who goes. */
export class RequestPage {
  done = $state("");
  why = $state("");
  service = $state("");
  on = $state("");
  part = $state<DayPart>("any");
  helpers = $state.raw<ReadonlyArray<{ readonly id: HelperId; readonly name: string }>>([]);
  readonly asking: Ask<void, RequestView>;
  readonly serving: Ask<void, ReadonlyArray<VisitService>>;
  /** Those who could go, the best first, and why the rest are not asked. */
  readonly ranks: Ranks;
  readonly choosing: Choice<ResidentRow>;
  readonly doing: Call<Done, unknown>;
  readonly passing: Call<{ readonly rung: Rung; readonly why: PassReason }, unknown>;
  readonly agreeing: Call<void, unknown>;
  readonly buying: Buying;
  readonly view = $derived.by(() => this.asking.answer);
  readonly request = $derived.by(() => this.view?.request ?? null);
  readonly title = $derived.by(() => this.request?.name ?? "没刷卡的村民");
  readonly lead = $derived.by(() => (this.request ? HELP_WORDS[this.request.kind] : ""));
  readonly services = $derived.by(() => this.serving.answer ?? []);
  readonly chosen = $derived.by(
    () => this.services.find(({ code }) => code === this.service) ?? null,
  );
  readonly step = $derived.by(() => this.request?.state._tag ?? null);
  readonly waits = $derived.by(() => this.step === "Asked" || this.step === "Looking");
  readonly open = $derived.by(
    () => this.waits || this.step === "Agreed" || this.step === "Visited",
  );
  /** Whether somebody can be sent: it is known to whom, and nobody goes yet. */
  readonly sends = $derived.by(
    () => this.waits && this.request?.elder !== null && this.request?.kind !== "offer",
  );
  readonly ready = $derived.by(() => this.chosen !== null && readDate(this.on) !== null);
  /** What could be bought instead, the cheapest first. */
  readonly offers = $derived.by(() => this.view?.offers ?? []);
  /** Whether it is the turn of those who do it for money. */
  readonly buys = $derived.by(() => this.waits && this.request?.rung === "bought");
  readonly busy = $derived.by(() => this.doing.busy || this.passing.busy || this.agreeing.busy);
  readonly sentence = $derived.by(
    () => this.doing.sentence ?? this.passing.sentence ?? this.agreeing.sentence,
  );

  constructor({ client }: Pick<Desk, "client">, request: RequestId) {
    const params = { request };
    this.buying = new Buying({ client }, request, (done) => this.#settle(true, done));
    this.asking = new Ask(() => client.call(helpRequest, { params }));
    this.serving = new Ask(() => client.call(visitServices, {}));
    this.ranks = new Ranks({ client });
    this.choosing = new Choice({
      search: searchPeople(client),
      onchoose: ({ id, name }) => this.add({ id: HelperId.make(id), name }),
    });
    this.doing = new Call(({ verb, why }, attempt) => {
      if (verb === "takeOn") return client.call(takeOnRequest, { params, attempt });
      if (verb === "close") return client.call(closeRequest, { params, attempt });
      return verb === "cancel"
        ? client.call(cancelRequest, { params, body: { why }, attempt })
        : client.call(passOnRequest, { params, body: { to: why }, attempt });
    });
    this.passing = new Call((body, attempt) =>
      client.call(passRequestRung, { params, body: { ...body, note: this.why.trim() }, attempt }),
    );
    this.agreeing = new Call((_, attempt) => {
      const on = readDate(this.on);
      if (!this.chosen || !on) throw new Error("Sent before it was ready.");
      const helpers = this.helpers.map(({ id }) => id);
      const body = { service: this.chosen.code, on, part: this.part, helpers };
      return client.call(agreeRequest, { params, body, attempt });
    });
  }

  async load(): Promise<void> {
    const [view, services] = await Promise.all([this.asking.send(), this.serving.send()]);
    if (!view) return;
    this.on ||= view.request.wanted;
    this.part = view.request.part;
    this.service ||= view.request.service ?? services?.[0]?.code ?? "";
    if (this.sends) await this.ranks.open({ task: `request-${view.request.id}` });
  }

  add(helper: { readonly id: HelperId; readonly name: string }): void {
    if (!this.helpers.some(({ id }) => id === helper.id)) this.helpers = [...this.helpers, helper];
  }

  drop(id: HelperId): void {
    this.helpers = this.helpers.filter((one) => one.id !== id);
  }

  async do(verb: RequestVerb, done: string): Promise<void> {
    await this.#settle(await this.doing.send({ verb, why: this.why.trim() }), done);
  }

  async pass(rung: Rung, why: PassReason): Promise<void> {
    await this.#settle(await this.passing.send({ rung, why }), "往下问了一级");
  }

  /** Takes an offer for the day that was wished, or today where that is over. */
  choose(offer: Offer, today: CalendarDate): void {
    const { wanted = today } = this.request ?? {};
    this.buying.choose(offer, wanted < today ? today : wanted);
  }

  async agree(): Promise<void> {
    if (this.ready) await this.#settle(await this.agreeing.send(), "约好了");
  }

  async #settle(answer: unknown, done: string): Promise<void> {
    if (answer === null) return;
    this.done = done;
    this.why = "";
    await this.load();
  }
}
