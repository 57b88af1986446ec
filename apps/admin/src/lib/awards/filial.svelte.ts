import {
  type FilialRow,
  filialPayments,
  type RequestOf,
  type ResidentRow,
  recordFilial,
  strikeFilial,
} from "@huzhu/contract";
import type { FilialPaymentId } from "@huzhu/domain/incentives";
import { type CalendarDate, periodStart } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import { Choice } from "../choice/choice.svelte.ts";
import type { Desk } from "../desk.ts";
import { readDate } from "../elders/read-date.ts";
import { readYuan } from "../market/read-yuan.ts";
import { searchElders } from "../person/search-people.ts";

type Body = RequestOf<typeof recordFilial>["body"];
type Days = RequestOf<typeof filialPayments>["query"];

/** 赡养费: what children pay their parents through the village, line by line. */
export class FilialPage {
  done = $state("");
  from = $state("");
  to = $state("");
  elder = $state.raw<ResidentRow | null>(null);
  child = $state("");
  money = $state("");
  on = $state("");
  readonly asking: Ask<Days, ReadonlyArray<FilialRow>>;
  readonly recording: Call<Body, unknown>;
  readonly striking: Call<FilialPaymentId, unknown>;
  readonly choice: Choice<ResidentRow>;
  readonly rows = $derived.by(() =>
    (this.asking.answer ?? []).flatMap(({ said, ...row }) =>
      said._tag === "Paid" ? [{ ...row, said }] : [],
    ),
  );
  readonly empty = $derived.by(() => this.asking.answer !== null && this.rows.length === 0);
  readonly total = $derived.by(() =>
    this.rows.reduce((sum, { struck, said }) => sum + (struck ? 0 : said.fen), 0),
  );
  readonly body = $derived.by((): Body | null => {
    const [on, fen, child] = [readDate(this.on), readYuan(this.money), this.child.trim()];
    if (!this.elder || on === null || fen === null || fen === 0 || child === "") return null;
    return { elder: this.elder.id, on, child, fen };
  });

  constructor({ client }: Pick<Desk, "client">, today: CalendarDate) {
    this.from = periodStart("halfYear", today);
    this.to = this.on = today;
    this.asking = new Ask((query) => client.call(filialPayments, { query }));
    this.recording = new Call((body, attempt) => client.call(recordFilial, { body, attempt }));
    this.striking = new Call((payment, attempt) =>
      client.call(strikeFilial, { params: { payment }, attempt }),
    );
    this.choice = new Choice({
      search: searchElders(client),
      onchoose: (person) => {
        this.elder = person;
      },
    });
  }

  async load(): Promise<void> {
    const [from, to] = [readDate(this.from), readDate(this.to)];
    if (from !== null && to !== null) await this.asking.send({ from, to });
  }

  async record(): Promise<void> {
    const { body, elder } = this;
    if (!body || !elder || (await this.recording.send(body)) === null) return;
    this.done = `${body.child}给${elder.name}交的记下了`;
    this.child = this.money = "";
    this.elder = null;
    await this.load();
  }

  async strike({ id, said }: (typeof this.rows)[number]): Promise<void> {
    if ((await this.striking.send(id)) === null) return;
    this.done = `${said.child}的这一笔划掉了`;
    await this.load();
  }
}
