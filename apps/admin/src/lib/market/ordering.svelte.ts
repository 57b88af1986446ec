import {
  type ProviderView,
  placeServiceOrder,
  pricedServices,
  providers,
  type RequestOf,
  type ResidentRow,
} from "@huzhu/contract";
import type { PricedService } from "@huzhu/domain/market";
import type { Fen } from "@huzhu/domain/money";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import { Choice } from "../choice/choice.svelte.ts";
import type { Desk } from "../desk.ts";
import { readDate } from "../elders/read-date.ts";
import { searchElders } from "../person/search-people.ts";
import { Shares } from "./shares.svelte.ts";

type Body = RequestOf<typeof placeServiceOrder>["body"];

/** Something that can be ordered: a service with who offers it at what price. */
export interface Offer {
  readonly key: string;
  readonly service: PricedService;
  readonly provider: ProviderView;
  readonly fen: Fen;
}

/** 下单: one service from one provider for one elder, and who pays how much. */
export class Ordering {
  open = $state(false);
  elder = $state.raw<ResidentRow | null>(null);
  key = $state("");
  units = $state<number | null>(1);
  wantedOn = $state("");
  readonly choice: Choice<ResidentRow>;
  readonly #services: Ask<void, ReadonlyArray<PricedService>>;
  readonly #providers: Ask<void, ReadonlyArray<ProviderView>>;
  readonly sending: Call<Body, unknown>;
  readonly offers = $derived.by(() => this.#offers());
  readonly offer = $derived.by(() => this.offers.find(({ key }) => key === this.key) ?? null);
  readonly options = $derived.by(() => [
    ["", "请选一项"] as const,
    ...this.offers.map(
      ({ key, service, provider, fen }) =>
        [key, `${service.title} · ${provider.name} · ${fen / 100}元一${service.unit}`] as const,
    ),
  ]);
  readonly price = $derived.by(() =>
    this.offer && this.units !== null ? this.offer.fen * this.units : null,
  );
  readonly shares = new Shares(() => this.price);
  readonly sentence = $derived.by(() => this.#services.sentence ?? this.#providers.sentence);
  readonly loaded = $derived.by(
    () => this.#services.answer !== null && this.#providers.answer !== null,
  );
  readonly ready = $derived.by(
    () =>
      this.elder !== null &&
      this.offer !== null &&
      readDate(this.wantedOn) !== null &&
      this.shares.payers !== null,
  );
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
    this.#providers = new Ask(() => client.call(providers, {}));
    this.sending = new Call((body, attempt) => client.call(placeServiceOrder, { body, attempt }));
    this.choice = new Choice({
      search: searchElders(client),
      onchoose: (person) => {
        this.elder = person;
      },
    });
  }

  async begin(): Promise<void> {
    this.open = true;
    this.elder = null;
    this.key = "";
    this.units = 1;
    this.wantedOn = this.#today;
    this.shares.clear();
    this.sending.clear();
    await Promise.all([this.#services.send(), this.#providers.send()]);
  }

  leave(): void {
    this.open = false;
  }

  async send(): Promise<void> {
    const { elder, offer, units } = this;
    const { payers } = this.shares;
    const wantedOn = readDate(this.wantedOn);
    if (!elder || !offer || units === null || wantedOn === null || payers === null) return;
    const wanted = { elder: elder.id, provider: offer.provider.id, service: offer.service.code };
    if ((await this.sending.send({ ...wanted, units, wantedOn, payers })) === null) return;
    this.open = false;
    await this.#done(`给${elder.name}订了${offer.service.title}${units}${offer.service.unit}`);
  }

  #offers(): ReadonlyArray<Offer> {
    const services = new Map((this.#services.answer ?? []).map((one) => [one.code, one]));
    return (this.#providers.answer ?? [])
      .filter(({ permission }) => permission._tag === "Allowed")
      .flatMap((provider) =>
        provider.quotes.flatMap(({ service: code, fen }) => {
          const service = services.get(code);
          return service ? [{ key: `${provider.id}/${code}`, service, provider, fen }] : [];
        }),
      );
  }
}
