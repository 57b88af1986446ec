import { open } from "node:fs/promises";
import { connect, type Socket } from "node:net";

/** Why a printer takes nothing now. */
export type Stuck = "gone" | "paper";

export class PrinterStuck extends Error {
  readonly why: Stuck;

  constructor(why: Stuck) {
    super(`the printer takes nothing: ${why}`);
    this.why = why;
  }
}

/** Takes one slip to the paper, or fails with why not. */
export type Port = (bytes: Uint8Array) => Promise<void>;

/** DLE EOT 4: how the paper is. Two bits of the answer say that there is none. */
const ASK_PAPER = Uint8Array.of(0x10, 0x04, 0x04);
const NO_PAPER = 0x60;
/** Many printers never answer: then the slip is sent all the same. */
const ANSWER_MS = 300;
const PATIENCE_MS = 5000;

const connected = (host: string, port: number): Promise<Socket> =>
  new Promise((done, fail) => {
    const socket = connect({ host, port, timeout: PATIENCE_MS });
    socket.once("connect", () => done(socket));
    socket.once("timeout", () => socket.destroy(new Error("no answer")));
    socket.once("error", fail);
  });

const hasPaper = (socket: Socket): Promise<boolean> =>
  new Promise((done) => {
    const unsaid = setTimeout(() => done(true), ANSWER_MS);
    socket.once("data", (answer) => {
      clearTimeout(unsaid);
      done(((answer[0] ?? 0) & NO_PAPER) === 0);
    });
    socket.write(ASK_PAPER);
  });

const written = (socket: Socket, bytes: Uint8Array): Promise<void> =>
  new Promise((done, fail) => {
    socket.once("error", fail);
    socket.end(bytes, () => done());
  });

const overNetwork =
  (host: string, port: number): Port =>
  async (bytes) => {
    const socket = await connected(host, port).catch(() => {
      throw new PrinterStuck("gone");
    });
    try {
      if (!(await hasPaper(socket))) throw new PrinterStuck("paper");
      await written(socket, bytes);
    } finally {
      socket.destroySoon();
    }
  };

/** A device that has no paper takes no bytes: writing to it ends in time, or it is stuck. */
const intoDevice =
  (file: string): Port =>
  async (bytes) => {
    const device = await open(file, "a").catch(() => {
      throw new PrinterStuck("gone");
    });
    const late = new Promise<never>((_, fail) => {
      setTimeout(() => fail(new PrinterStuck("paper")), PATIENCE_MS).unref();
    });
    try {
      await Promise.race([device.write(bytes), late]);
    } finally {
      void device.close();
    }
  };

/** `192.168.1.50:9100` is a printer in the network, anything else a device file. */
export const portTo = (address: string): Port => {
  const [, host = "", port = ""] = /^([^/:]+):(\d{1,5})$/.exec(address) ?? [];
  return host === "" ? intoDevice(address) : overNetwork(host, Number(port));
};
