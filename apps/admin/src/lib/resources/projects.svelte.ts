import {
  type ProjectRow,
  type RequestOf,
  receiveShare,
  reportResult,
  resources,
  startProject,
} from "@huzhu/contract";
import type { ShareOf } from "@huzhu/domain/resources";
import type { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { readDate } from "../elders/read-date.ts";
import { readYuan } from "../market/read-yuan.ts";
import { Into } from "./into.svelte.ts";

type Draft = RequestOf<typeof startProject>["body"]["project"];
type YearResult = RequestOf<typeof reportResult>["body"];
type Share = RequestOf<typeof receiveShare>["body"];

interface Told<Body> {
  readonly project: ProjectRow;
  readonly body: Body;
}

/** Percent as somebody typed it, in thousandths: `12.5` is 125. */
const readPermille = (text: string): number | null => {
  const typed = text.normalize("NFKC").replace(/[%\s]/g, "");
  if (!/^\d{1,3}(\.\d)?$/.test(typed)) return null;
  const permille = Math.round(Number(typed) * 10);
  return permille >= 1 && permille <= 1_000 ? permille : null;
};

const readYear = (text: string): number | null =>
  /^2[01]\d\d$/.test(text.trim()) ? Number(text) : null;

/** 村办项目: what each business of the village owes the fund by agreement, and what came. */
export class ProjectsPage {
  done = $state("");
  /** What is being written: a new project, a year's result, or money that came. */
  writing = $state.raw<
    | { readonly what: "project" }
    | { readonly what: "result" | "share"; readonly project: ProjectRow }
    | null
  >(null);
  title = $state("");
  partner = $state("");
  paper = $state("");
  shareOf = $state<ShareOf>("profit");
  percent = $state("");
  since = $state("");
  year = $state("");
  money = $state("");
  on = $state("");
  readonly asking: Ask<void, ReadonlyArray<ProjectRow>>;
  readonly into: Into;
  readonly starting: Call<Draft, unknown>;
  readonly reporting: Call<Told<YearResult>, unknown>;
  readonly receiving: Call<Told<Share>, unknown>;
  readonly rows = $derived.by(() => this.asking.answer ?? []);
  readonly empty = $derived.by(() => this.asking.answer?.length === 0);
  readonly open = $derived.by(() =>
    this.rows.reduce((sum, { years }) => sum + years.reduce((of, one) => of + one.open, 0), 0),
  );
  readonly draft = $derived.by(() => this.#draft());
  readonly result = $derived.by(() => this.#result());
  readonly share = $derived.by(() => this.#share());
  readonly ready = $derived.by(() => {
    const given = { project: this.draft, result: this.result, share: this.share };
    return this.writing !== null && given[this.writing.what] !== null;
  });
  readonly calling = $derived.by(() => {
    const calls = { project: this.starting, result: this.reporting, share: this.receiving };
    return calls[this.writing?.what ?? "project"];
  });
  readonly #today: CalendarDate;

  constructor({ client }: Pick<Desk, "client">, today: CalendarDate) {
    this.#today = today;
    this.into = new Into({ client });
    this.asking = new Ask(async () => {
      const seen = await client.call(resources, {});
      return Result.map(seen, ({ projects }) => projects);
    });
    this.starting = new Call((project, attempt) =>
      client.call(startProject, { body: { project }, attempt }),
    );
    this.reporting = new Call(({ project, body }, attempt) =>
      client.call(reportResult, { params: { project: project.id }, body, attempt }),
    );
    this.receiving = new Call(({ project, body }, attempt) =>
      client.call(receiveShare, { params: { project: project.id }, body, attempt }),
    );
  }

  async load(): Promise<void> {
    await this.asking.send();
  }

  begin(): void {
    this.writing = { what: "project" };
    this.title = this.partner = this.paper = this.percent = "";
    this.since = this.#today;
    this.starting.clear();
  }

  /** Begins to write a result, or that money came: for the last year, or the one that owes most. */
  async tell(what: "result" | "share", project: ProjectRow): Promise<void> {
    this.writing = { what, project };
    const owing = project.years.toSorted((a, b) => b.open - a.open)[0];
    const last = Number(this.#today.slice(0, 4)) - 1;
    this.year = String(what === "share" && owing ? owing.year : last);
    this.money = "";
    this.on = this.#today;
    this.reporting.clear();
    this.receiving.clear();
    if (what === "share") await this.into.begin();
  }

  leave(): void {
    this.writing = null;
  }

  async send(): Promise<void> {
    const { writing, draft, result, share } = this;
    if (writing === null || !this.ready) return;
    if (writing.what === "project") {
      if (!draft || (await this.starting.send(draft)) === null) return;
      return this.#told(`${draft.title}登记好了`);
    }
    const { project } = writing;
    if (writing.what === "result") {
      if (!result || (await this.reporting.send({ project, body: result })) === null) return;
      return this.#told(`${project.title}${result.year}年的收益填好了`);
    }
    if (!share || (await this.receiving.send({ project, body: share })) === null) return;
    return this.#told(`${project.title}交的钱记下了`);
  }

  #draft(): Draft | null {
    const permille = readPermille(this.percent);
    const since = readDate(this.since);
    const [title, partner, paper] = [this.title.trim(), this.partner.trim(), this.paper.trim()];
    const written = title !== "" && partner !== "" && paper !== "";
    if (!written || permille === null || since === null) return null;
    return { title, partner, paper, shareOf: this.shareOf, permille, since };
  }

  #result(): YearResult | null {
    const [year, result] = [readYear(this.year), readYuan(this.money)];
    return year === null || result === null ? null : { year, result };
  }

  #share(): Share | null {
    const [year, fen, on] = [readYear(this.year), readYuan(this.money), readDate(this.on)];
    return year === null || fen === null || fen === 0 || on === null
      ? null
      : { year, fen, on, into: this.into.purse };
  }

  async #told(done: string): Promise<void> {
    this.writing = null;
    this.done = done;
    await this.load();
  }
}
