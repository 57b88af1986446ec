import { type KioskRow, kiosks, revokeKiosk, setReader, startPairing } from "@huzhu/contract";
import type { Reader } from "@huzhu/domain/people";
import type { Instant } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import { readerWords } from "../cards/words.ts";
import type { Desk } from "../desk.ts";

interface Reading {
  readonly kiosk: KioskRow["id"];
  readonly reader: Reader | null;
}

interface Pairing {
  readonly code: string;
  readonly expiresAt: Instant;
}

/** The paired kiosks; six digits pair one more. */
export class KiosksPage {
  name = $state("");
  problem = $state<string | null>(null);
  pairing = $state.raw<Pairing | null>(null);
  /** The kiosk that is about to be cut off, until somebody says yes. */
  doubted = $state.raw<KioskRow["id"] | null>(null);
  /** The kiosk of which somebody says how its reader prints. */
  read = $state.raw<KioskRow["id"] | null>(null);
  done = $state("");
  readonly asking: Ask<void, ReadonlyArray<KioskRow>>;
  readonly starting: Call<string, Pairing>;
  readonly revoking: Call<KioskRow["id"], KioskRow>;
  readonly reading: Call<Reading, unknown>;

  constructor({ client }: Pick<Desk, "client">) {
    this.asking = new Ask(() => client.call(kiosks, {}));
    this.starting = new Call((name, attempt) =>
      client.call(startPairing, { body: { name }, attempt }),
    );
    this.revoking = new Call((kiosk, attempt) =>
      client.call(revokeKiosk, { params: { kiosk }, attempt }),
    );
    this.reading = new Call((said, attempt) =>
      client.call(setReader, { body: { ...said, earlier: false }, attempt }),
    );
  }

  /** The next card that is laid on it is read like this. */
  async reads({ id, name }: KioskRow, reader: Reader | null): Promise<void> {
    if ((await this.reading.send({ kiosk: id, reader })) === null) return;
    this.read = null;
    const how = reader ? readerWords(reader) : "和村里的一样";
    this.done = `自助机“${name}”的读卡器：${how}。下一张卡就照这样认`;
    await this.open();
  }

  async open(): Promise<void> {
    await this.asking.send();
  }

  async pair(): Promise<void> {
    const name = this.name.trim();
    this.problem = name === "" ? "请给自助机起个名字，比如“村委会大厅”" : null;
    if (this.problem) return;
    this.pairing = await this.starting.send(name);
  }

  /** The kiosk has its digits: look who is here now. */
  async finish(): Promise<void> {
    this.pairing = null;
    this.name = "";
    await this.open();
  }

  async revoke({ id, name }: KioskRow): Promise<void> {
    if ((await this.revoking.send(id)) === null) return;
    this.doubted = null;
    this.done = `自助机“${name}”已停用`;
    await this.open();
  }
}
