import {
  type KioskRow,
  kiosks,
  restartKiosk,
  revokeKiosk,
  setKioskLanguage,
  setKioskWord,
  setReader,
  startPairing,
} from "@huzhu/contract";
import type { Reader } from "@huzhu/domain/people";
import type { Instant } from "@huzhu/domain/time";
import type { VoiceLanguage } from "@huzhu/domain/voice";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import { readerWords } from "../cards/words.ts";
import type { Desk } from "../desk.ts";
import { LANGUAGE_WORDS } from "../voice/words.ts";

interface Reading {
  readonly kiosk: KioskRow["id"];
  readonly reader: Reader | null;
}

interface Saying {
  readonly kiosk: KioskRow["id"];
  readonly word: string | null;
}

interface Speaking {
  readonly kiosk: KioskRow["id"];
  readonly language: VoiceLanguage;
}

/** What somebody looks at closer, under the line of a kiosk. */
interface Opened {
  readonly kiosk: KioskRow["id"];
  readonly what: "reader" | "word" | "doubt";
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
  opened = $state.raw<Opened | null>(null);
  /** The words for a first screen, while somebody writes them. */
  word = $state("");
  done = $state("");
  readonly asking: Ask<void, ReadonlyArray<KioskRow>>;
  readonly starting: Call<string, Pairing>;
  readonly revoking: Call<KioskRow["id"], KioskRow>;
  readonly reading: Call<Reading, unknown>;
  readonly saying: Call<Saying, KioskRow>;
  readonly speaking: Call<Speaking, KioskRow>;
  readonly restarting: Call<KioskRow["id"], KioskRow>;

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
    this.saying = new Call(({ kiosk, word }, attempt) =>
      client.call(setKioskWord, { params: { kiosk }, body: { word }, attempt }),
    );
    this.speaking = new Call(({ kiosk, language }, attempt) =>
      client.call(setKioskLanguage, { params: { kiosk }, body: { language }, attempt }),
    );
    this.restarting = new Call((kiosk, attempt) =>
      client.call(restartKiosk, { params: { kiosk }, attempt }),
    );
  }

  toggle({ id, word }: KioskRow, what: Opened["what"]): void {
    const open = this.opened?.kiosk === id && this.opened.what === what;
    this.opened = open ? null : { kiosk: id, what };
    this.word = word ?? "";
  }

  close(): void {
    this.opened = null;
  }

  async say({ id, name }: KioskRow, word: string | null): Promise<void> {
    if ((await this.saying.send({ kiosk: id, word })) === null) return;
    this.close();
    this.done =
      word === null ? `自助机“${name}”首页上没有话了` : `自助机“${name}”10秒里说：${word}`;
    await this.open();
  }

  /** Which language it begins with, for everybody who comes. */
  async speak({ id, name }: KioskRow, language: VoiceLanguage): Promise<void> {
    if ((await this.speaking.send({ kiosk: id, language })) === null) return;
    this.done = `自助机“${name}”重开以后先说${LANGUAGE_WORDS[language]}`;
    await this.open();
  }

  /** It begins anew as soon as nobody stands there. */
  async restart({ id, name }: KioskRow): Promise<void> {
    if ((await this.restarting.send(id)) === null) return;
    this.done = `自助机“${name}”等没人用的时候就重开`;
  }

  /** The next card that is laid on it is read like this. */
  async reads({ id, name }: KioskRow, reader: Reader | null): Promise<void> {
    if ((await this.reading.send({ kiosk: id, reader })) === null) return;
    this.close();
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
    this.close();
    this.done = `自助机“${name}”已停用`;
    await this.open();
  }
}
