import {
  type AwardRoundRow,
  type AwardSchemes,
  awardRounds,
  awardSchemes,
  openAwardRound,
  type RequestOf,
} from "@huzhu/contract";
import type { RoundId } from "@huzhu/domain/incentives";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { readDate } from "../elders/read-date.ts";
import { readYuan } from "../market/read-yuan.ts";
import { schemeRows } from "./schemes.svelte.ts";

type Body = RequestOf<typeof openAwardRound>["body"];

/** 评奖: every round, and opening one. */
export class RoundsPage {
  opening = $state(false);
  code = $state("");
  on = $state("");
  budget = $state("");
  basis = $state("");
  readonly asking: Ask<void, ReadonlyArray<AwardRoundRow>>;
  readonly schemes: Ask<void, AwardSchemes>;
  readonly sending: Call<Body, { readonly round: RoundId }>;
  readonly rows = $derived.by(() => this.asking.answer ?? []);
  readonly empty = $derived.by(() => this.asking.answer?.length === 0);
  /** Schemes that a meeting adopted, each in the version that is in force. */
  readonly adopted = $derived.by(() =>
    this.schemes.answer ? schemeRows(this.schemes.answer).flatMap((row) => row.inForce ?? []) : [],
  );
  readonly options = $derived.by(() =>
    this.adopted.map(({ code, title, version }) => [code, `${title}（第${version}版）`] as const),
  );
  readonly scheme = $derived.by(() => this.adopted.find(({ code }) => code === this.code) ?? null);
  readonly line = $derived.by(
    () => this.schemes.answer?.lines.find(({ code }) => code === this.scheme?.line) ?? null,
  );
  readonly body = $derived.by(() => this.#body());
  readonly #today: CalendarDate;

  constructor({ client }: Pick<Desk, "client">, today: CalendarDate) {
    this.#today = today;
    this.asking = new Ask(() => client.call(awardRounds, {}));
    this.schemes = new Ask(() => client.call(awardSchemes, {}));
    this.sending = new Call((body, attempt) => client.call(openAwardRound, { body, attempt }));
  }

  async load(): Promise<void> {
    await Promise.all([this.asking.send(), this.schemes.send()]);
    if (this.code === "") this.code = this.adopted[0]?.code ?? "";
  }

  begin(): void {
    this.opening = true;
    this.on = this.#today;
    this.budget = this.basis = "";
    this.sending.clear();
  }

  leave(): void {
    this.opening = false;
  }

  /** Opens it; gives the round back once it is there. */
  async open(): Promise<RoundId | null> {
    return this.body && ((await this.sending.send(this.body))?.round ?? null);
  }

  #body(): Body | null {
    const { scheme } = this;
    const [on, budget] = [readDate(this.on), readYuan(this.budget)];
    const basis = scheme?.pool ? readYuan(this.basis) : null;
    if (!scheme || on === null || budget === null || (scheme.pool && basis === null)) return null;
    return { code: scheme.code, version: scheme.version, on, budget, basis };
  }
}
