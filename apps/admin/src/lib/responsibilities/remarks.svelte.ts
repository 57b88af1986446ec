import {
  answerRemark,
  closeRemark,
  type RemarkRow,
  type RequestOf,
  remarks,
  writeRemark,
} from "@huzhu/contract";
import type { Party, RemarkId } from "@huzhu/domain/governance";
import { addDays, type CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { readDate } from "../elders/read-date.ts";

type Written = RequestOf<typeof writeRemark>["body"];

interface Answer {
  readonly remark: RemarkId;
  readonly words: string;
}

/** How long a village is given, where the township says nothing else. */
const USUAL_DAYS = 7;

/** 督办: what the township asked, and what the village answered. */
export class RemarksPage {
  done = $state("");
  /** Whether the township writes a new one. */
  writing = $state(false);
  to = $state<Party>("village-committee");
  what = $state("");
  due = $state("");
  /** Which one is being answered, and with what. */
  answering = $state<RemarkId | null>(null);
  words = $state("");
  readonly asking: Ask<void, ReadonlyArray<RemarkRow>>;
  readonly remarking: Call<Written, unknown>;
  readonly replying: Call<Answer, unknown>;
  readonly closing: Call<RemarkId, unknown>;
  readonly rows = $derived.by(() => this.asking.answer ?? []);
  readonly written = $derived.by((): Written | null => {
    const due = readDate(this.due);
    const what = this.what.trim();
    return due === null || what === "" ? null : { to: this.to, what, due };
  });
  readonly #today: CalendarDate;

  constructor({ client }: Pick<Desk, "client">, today: CalendarDate) {
    this.#today = today;
    this.asking = new Ask(() => client.call(remarks, {}));
    this.remarking = new Call((body, attempt) => client.call(writeRemark, { body, attempt }));
    this.replying = new Call(({ remark, words }, attempt) =>
      client.call(answerRemark, { params: { remark }, body: { words }, attempt }),
    );
    this.closing = new Call((remark, attempt) =>
      client.call(closeRemark, { params: { remark }, attempt }),
    );
  }

  async load(): Promise<void> {
    await this.asking.send();
  }

  begin(): void {
    this.writing = true;
    this.what = "";
    this.due = addDays(this.#today, USUAL_DAYS);
    this.remarking.clear();
  }

  async write(): Promise<void> {
    const { written } = this;
    if (!written || (await this.remarking.send(written)) === null) return;
    this.writing = false;
    await this.#after("督办写好了，村里会在“今天”看到");
  }

  beginAnswer(remark: RemarkId): void {
    this.answering = remark;
    this.words = "";
    this.replying.clear();
  }

  async answer(): Promise<void> {
    const { answering: remark } = this;
    const words = this.words.trim();
    if (remark === null || words === "") return;
    if ((await this.replying.send({ remark, words })) === null) return;
    this.answering = null;
    await this.#after("答复好了，乡镇看得到");
  }

  async close(remark: RemarkId): Promise<void> {
    if ((await this.closing.send(remark)) === null) return;
    await this.#after("办结了");
  }

  async #after(done: string): Promise<void> {
    this.done = done;
    await this.load();
  }
}
