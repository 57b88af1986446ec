import { type AnswerOf, elders } from "@huzhu/contract";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { pageCount } from "../page-count.ts";
import { type Wanted, writeWanted } from "./wanted.ts";

const TYPING_PAUSE_MS = 200;

interface Options {
  /** Keeps what is wanted where the way back finds it: in the address. */
  readonly remember: (wanted: Wanted) => void;
  readonly wanted: Wanted;
}

interface Asked extends Wanted {
  readonly page: number;
}

/** 老人: everybody of 60 and more, narrowed by what they are. */
export class ElderList {
  wanted = $state.raw<Wanted>({});
  page = $state(1);
  readonly asking: Ask<Asked, AnswerOf<typeof elders>>;
  readonly rows = $derived.by(() => this.asking.answer?.rows ?? []);
  readonly total = $derived.by(() => this.asking.answer?.total ?? 0);
  readonly pages = $derived.by(() => pageCount(this.asking.answer));
  /** The same elders as a workbook, all of them. */
  readonly sheet = $derived(`/api/elders.xlsx${writeWanted(this.wanted)}`);
  readonly narrowed = $derived(Object.keys(this.wanted).length > 0);
  readonly #remember: Options["remember"];
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor({ client }: Pick<Desk, "client">, { remember, wanted }: Options) {
    this.wanted = wanted;
    this.#remember = remember;
    this.asking = new Ask((query) => client.call(elders, { query }));
  }

  async open(): Promise<void> {
    clearTimeout(this.#pause);
    await this.asking.send({ ...this.wanted, page: this.page });
  }

  /** Narrows by one thing, or takes that away where nothing is chosen, and goes back to page 1. */
  async narrow<Name extends keyof Wanted>(name: Name, value: Wanted[Name] | ""): Promise<void> {
    const { [name]: _, ...rest } = this.wanted;
    this.wanted = value === "" || value === undefined ? rest : { ...rest, [name]: value };
    this.page = 1;
    this.#remember(this.wanted);
    await this.open();
  }

  /** Waits for a pause in the typing, so that not every stroke asks. */
  type(search: string): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.narrow("search", search.trim()), TYPING_PAUSE_MS);
  }

  async turn(page: number): Promise<void> {
    this.page = Math.min(Math.max(page, 1), this.pages);
    await this.open();
  }

  async all(): Promise<void> {
    this.wanted = {};
    this.page = 1;
    this.#remember(this.wanted);
    await this.open();
  }
}
