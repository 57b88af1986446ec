import {
  acceptRadar,
  DAY_PART_WORDS,
  openWords,
  type ProposedVisit,
  type RadarProposal,
  type RequestOf,
  radarProposal,
  reasonWords,
} from "@huzhu/contract";
import type { ServiceCode } from "@huzhu/domain/catalog";
import { WEEKDAY_LABELS, weekdayOf } from "@huzhu/domain/reciprocity/helper";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { FirstFew } from "../first-few.svelte.ts";

type Body = RequestOf<typeof acceptRadar>["body"];

/** Why somebody is to be seen: how long nobody was there, or by when somebody has to. */
const gapWords = ({ days, due, overdue }: Pick<ProposedVisit, "days" | "due" | "overdue">) =>
  due === null ? "没有记过谁去" : overdue ? `${days}天没人去` : `${due}前要去`;

const SHOWN = 12;

const keyOf = ({ elder, slot }: Pick<ProposedVisit, "elder" | "slot">) => `${elder} ${slot.on}`;

/** 两周怎么走: which visits close most gaps, taken one by one or all at once. */
export class Proposing {
  readonly asking: Ask<ServiceCode, RadarProposal>;
  readonly accepting: Call<Body, { readonly visits: number }>;
  readonly view = $derived.by(() => this.asking.answer);
  readonly rows = $derived.by(() =>
    (this.view?.visits ?? []).map((visit) => ({
      ...{ visit, key: keyOf(visit), gap: gapWords(visit) },
      when: `${WEEKDAY_LABELS[weekdayOf(visit.slot.on)]}${DAY_PART_WORDS[visit.slot.part]}`,
      why: visit.reasons.map(reasonWords).join("，"),
    })),
  );
  readonly left = $derived.by(() =>
    (this.view?.left ?? []).map((one) => ({
      ...{ ...one, gap: gapWords(one), why: openWords(one.why) },
    })),
  );
  readonly firstRows = new FirstFew(SHOWN, () => this.rows);
  /** Of those to whom nobody can go the most urgent. */
  readonly firstLeft = new FirstFew(SHOWN, () => this.left);
  readonly title = $derived.by(() => {
    const [closed, open] = [this.rows.length, this.left.length];
    return open === 0
      ? `两周怎么走：${closed}次，该去的都能去到`
      : `两周怎么走：${closed}次，还有${open}家排不上`;
  });
  readonly #done: (done: string) => Promise<void>;
  #service: ServiceCode | null = null;

  constructor({ client }: Pick<Desk, "client">, done: (done: string) => Promise<void>) {
    this.#done = done;
    this.asking = new Ask((service) => client.call(radarProposal, { query: { service } }));
    this.accepting = new Call((body, attempt) => client.call(acceptRadar, { body, attempt }));
  }

  async open(service: ServiceCode): Promise<void> {
    this.#service = service;
    await this.asking.send(service);
  }

  async accept(some: ReadonlyArray<ProposedVisit>): Promise<void> {
    const service = this.#service;
    const [first] = some;
    if (service === null || !first) return;
    const visits = some.map(({ elder, helper, slot, days }) => ({ elder, helper, slot, days }));
    if ((await this.accepting.send({ service, visits })) === null) return;
    const alone = `安排了${first.helperName}去${first.name}家`;
    await this.#done(some.length === 1 ? alone : `安排了${some.length}次走访，谁去都定了`);
  }
}
