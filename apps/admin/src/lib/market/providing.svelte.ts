import {
  admitProvider,
  askForApproval,
  correctProvider,
  type ProviderView,
  pricedServices,
  type RequestOf,
  type ResidentRow,
} from "@huzhu/contract";
import type { PricedService, ProviderId, ProviderKind } from "@huzhu/domain/market";
import type { ResidentId } from "@huzhu/domain/people";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import { Choice } from "../choice/choice.svelte.ts";
import type { Desk } from "../desk.ts";
import { readDate } from "../elders/read-date.ts";
import { searchPeople } from "../person/search-people.ts";
import { readYuan, yuanText } from "./read-yuan.ts";

type Body = RequestOf<typeof admitProvider>["body"];
type Applicant = RequestOf<typeof askForApproval>["body"]["applicant"];

interface Given {
  readonly id: ProviderId | null;
  readonly body: Body;
}

/** 登记服务单位: from the township's paper, with a price for each service that it offers. */
export class Providing {
  open = $state(false);
  name = $state("");
  kind = $state<ProviderKind>("institution");
  contact = $state("");
  paper = $state("");
  issuer = $state("");
  from = $state("");
  until = $state("");
  resident = $state.raw<{ readonly id: ResidentId; readonly name: string } | null>(null);
  /** What was typed as the price of each service, by its code. */
  prices = $state<Record<string, string>>({});
  /** The provider that is put right; `null` for a new one. */
  correcting = $state.raw<ProviderView | null>(null);
  readonly choice: Choice<ResidentRow>;
  readonly #services: Ask<void, ReadonlyArray<PricedService>>;
  readonly sending: Call<Given, unknown>;
  readonly requesting: Call<Applicant, unknown>;
  readonly services = $derived.by(() => this.#services.answer ?? []);
  readonly sentence = $derived.by(() => this.#services.sentence);
  readonly ready = $derived.by(() => this.#draft() !== null);
  /** Who may be put before the township, which has no paper of them yet. */
  readonly applicant = $derived.by(() => (this.correcting ? null : this.#applicant()));
  readonly #today: CalendarDate;
  readonly #done: (done: string) => Promise<void>;

  constructor(
    { client }: Pick<Desk, "client">,
    today: CalendarDate,
    done: (done: string) => Promise<void>,
  ) {
    this.#today = today;
    this.#done = done;
    this.#services = new Ask(() => client.call(pricedServices, {}));
    this.sending = new Call(({ id, body }, attempt) =>
      id === null
        ? client.call(admitProvider, { body, attempt })
        : client.call(correctProvider, { params: { provider: id }, body, attempt }),
    );
    this.requesting = new Call((applicant, attempt) =>
      client.call(askForApproval, { body: { applicant }, attempt }),
    );
    this.choice = new Choice({
      search: searchPeople(client),
      onchoose: (person) => {
        this.resident = person;
      },
    });
  }

  async begin(before: ProviderView | null = null): Promise<void> {
    this.open = true;
    this.correcting = before;
    this.name = before?.name ?? "";
    this.kind = before?.kind ?? "institution";
    this.contact = before?.contact ?? "";
    this.paper = before?.approval.paper ?? "";
    this.issuer = before?.approval.issuer ?? "";
    this.from = before?.approval.from ?? this.#today;
    this.until = before?.approval.until ?? "";
    this.resident =
      before === null || before.resident === null
        ? null
        : { id: before.resident, name: before.name };
    this.prices = Object.fromEntries(
      (before?.quotes ?? []).map(({ service, fen }) => [service, yuanText(fen)]),
    );
    this.sending.clear();
    this.requesting.clear();
    await this.load();
  }

  async load(): Promise<void> {
    await this.#services.send();
  }

  leave(): void {
    this.open = false;
  }

  /** What is wrong with the price of a service, before the server says so. */
  problemOf({ code, ceiling, unit }: PricedService): string | null {
    const typed = this.prices[code]?.trim() ?? "";
    if (typed === "") return null;
    const fen = readYuan(typed);
    if (fen === null) return "要写成多少元，如 50 或 50.5";
    return ceiling !== null && fen > ceiling ? `限价${ceiling / 100}元一${unit}` : null;
  }

  async send(): Promise<void> {
    const provider = this.#draft();
    if (!provider) return;
    const id = this.correcting?.id ?? null;
    if ((await this.sending.send({ id, body: { provider } })) === null) return;
    this.open = false;
    await this.#done(id === null ? `${provider.name}登记好了` : `${provider.name}改好了`);
  }

  /** Puts them before the township, which approves or refuses in the system. */
  async ask(): Promise<void> {
    const { applicant } = this;
    if (!applicant || (await this.requesting.send(applicant)) === null) return;
    this.open = false;
    await this.#done(`${applicant.name}报给乡镇了，批准后才能下单`);
  }

  #draft(): Body["provider"] | null {
    const { paper, issuer } = this;
    const [from, until] = [readDate(this.from), readDate(this.until)];
    const written = [paper, issuer].every((text) => text.trim() !== "");
    const applicant = this.#applicant();
    if (!written || from === null || until === null || applicant === null) return null;
    return { ...applicant, approval: { paper: paper.trim(), issuer: issuer.trim(), from, until } };
  }

  #applicant(): Applicant | null {
    const { name, kind, contact, resident } = this;
    if (name.trim() === "" || contact.trim() === "") return null;
    if ((kind === "villager") !== (resident !== null)) return null;
    if (this.services.some((service) => this.problemOf(service) !== null)) return null;
    const quotes = this.services.flatMap(({ code: service }) => {
      const fen = readYuan(this.prices[service] ?? "");
      return fen === null ? [] : [{ service, fen }];
    });
    const who = { name: name.trim(), kind, contact: contact.trim() };
    return { ...who, resident: resident?.id ?? null, quotes };
  }
}
