import { changeStaff, type HamletRow, hamlets, staffList } from "@huzhu/contract";
import type { Role, Staff, StaffId } from "@huzhu/domain/governance";
import type { HamletId } from "@huzhu/domain/people";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { ROLE_WORDS } from "./role-words.ts";

const SHORTEST_PASSWORD = 8;

interface Change {
  readonly staff: StaffId;
  readonly body: {
    readonly role?: Role;
    readonly hamlet?: HamletId;
    readonly active?: boolean;
    readonly password?: string;
  };
}

/** Everybody who works in the console, and one of them opened. */
export class StaffPage {
  password = $state("");
  problem = $state<string | null>(null);
  done = $state("");
  /** Somebody is to lead a hamlet, and it is not said yet which one. */
  appointing = $state(false);
  readonly asking: Ask<void, ReadonlyArray<Staff>>;
  readonly changing: Call<Change, Staff>;
  readonly placing: Ask<void, ReadonlyArray<HamletRow>>;

  constructor({ client }: Pick<Desk, "client">) {
    this.asking = new Ask(() => client.call(staffList, {}));
    this.placing = new Ask(() => client.call(hamlets, {}));
    this.changing = new Call(({ staff, body }, attempt) =>
      client.call(changeStaff, { params: { staff }, body, attempt }),
    );
  }

  async open(): Promise<void> {
    const staff = await this.asking.send();
    if (staff?.some(({ role }) => role === "leader")) await this.#lookUpHamlets();
  }

  /** What somebody does, with the hamlet of a leader: `小组长（上寨）`. */
  roleOf({ role, hamlet }: Staff): string {
    const { title } = ROLE_WORDS[role];
    const name = this.placing.answer?.find(({ id }) => id === hamlet)?.name;
    return name === undefined ? title : `${title}（${name}）`;
  }

  find(id: string): Staff | null {
    return this.asking.answer?.find((one) => one.id === id) ?? null;
  }

  async setRole({ id, name }: Staff, role: Role): Promise<void> {
    this.appointing = role === "leader";
    if (this.appointing) return this.#lookUpHamlets();
    await this.#change({ staff: id, body: { role } }, `${name}现在是${ROLE_WORDS[role].title}`);
  }

  async setHamlet({ id, name }: Staff, hamlet: HamletId): Promise<void> {
    const of = this.placing.answer?.find((one) => one.id === hamlet)?.name ?? "";
    await this.#change(
      { staff: id, body: { role: "leader", hamlet } },
      `${name}现在是${of}的小组长`,
    );
    this.appointing = false;
  }

  async setActive({ id, name }: Staff, active: boolean): Promise<void> {
    const done = active ? `${name}又可以登录了` : `${name}的账号停用了`;
    await this.#change({ staff: id, body: { active } }, done);
  }

  async setPassword({ id, name }: Staff): Promise<void> {
    const { password } = this;
    const short = password.length < SHORTEST_PASSWORD;
    this.problem = short ? `密码至少${SHORTEST_PASSWORD}位` : null;
    if (short) return;
    await this.#change({ staff: id, body: { password } }, `${name}的新密码设好了，请告诉本人`);
    this.password = "";
  }

  async #lookUpHamlets(): Promise<void> {
    if (this.placing.answer === null) await this.placing.send();
  }

  async #change(change: Change, done: string): Promise<void> {
    this.done = "";
    if ((await this.changing.send(change)) === null) return;
    this.done = done;
    await this.open();
  }
}
