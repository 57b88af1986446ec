import { type AnswerOf, accountStatement, type StatementRow } from "@huzhu/contract";
import type { AccountId } from "@huzhu/domain/points";
import { CalendarDate } from "@huzhu/domain/time";
import { Option, Schema } from "effect";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";

interface Wanted {
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly before?: number;
}

const dateOf = (text: string) => Option.getOrNull(Schema.decodeUnknownOption(CalendarDate)(text));

/** The lines of one account, the newest first; earlier ones come below them when asked for. */
export class AccountLines {
  from = $state("");
  to = $state("");
  lines = $state.raw<ReadonlyArray<StatementRow>>([]);
  readonly asking: Ask<Wanted, AnswerOf<typeof accountStatement>>;
  readonly next = $derived.by(() => this.asking.answer?.next ?? null);
  readonly loaded = $derived.by(() => this.asking.answer !== null);
  readonly between = $derived.by((): Wanted => {
    const [from, to] = [dateOf(this.from), dateOf(this.to)];
    return { ...(from && { from }), ...(to && { to }) };
  });
  readonly narrowed = $derived(Object.keys(this.between).length > 0);
  readonly problem = $derived(
    this.from !== "" && this.to !== "" && this.from > this.to ? "开始的日子比结束的晚" : null,
  );

  constructor({ client }: Pick<Desk, "client">, account: AccountId) {
    const params = { account };
    this.asking = new Ask((query) => client.call(accountStatement, { params, query }));
  }

  async load(): Promise<void> {
    if (this.problem !== null) return;
    const answer = await this.asking.send(this.between);
    if (answer) this.lines = answer.lines;
  }

  /** The fifty lines before those that are there. */
  async more(): Promise<void> {
    if (this.next === null) return;
    const answer = await this.asking.send({ ...this.between, before: this.next });
    if (answer) this.lines = [...this.lines, ...answer.lines];
  }

  async showAll(): Promise<void> {
    this.from = "";
    this.to = "";
    await this.load();
  }
}
