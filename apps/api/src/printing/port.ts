import { constants, open } from "node:fs/promises";
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
/** The longest slip, of 400 mm, comes out of a slow printer in 13 seconds. */
const DEVICE_MS = 15_000;

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
    socket.end(bytes, (error?: Error | null) => (error ? fail(error) : done()));
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

/** A device file that is not there is not made: it would take slips that nobody ever sees. */
const taken = async (file: string, slip: Uint8Array): Promise<boolean> => {
  try {
    await using device = await open(file, constants.O_WRONLY | constants.O_APPEND);
    await device.writeFile(slip);
    return true;
  } catch {
    return false;
  }
};

const inTime = (taking: Promise<boolean>, patience: number): Promise<boolean> =>
  new Promise((done, fail) => {
    const late = setTimeout(() => fail(new PrinterStuck("paper")), patience);
    void taking.then((whole) => {
      clearTimeout(late);
      done(whole);
    });
  });

/**
 * A device without paper holds what it was given until there is some. So it is given one slip at a time,
 * and a slip that it holds is waited for, not given again: it would come out twice, and each wait would
 * keep one of the few threads that serve everybody.
 */
const intoDevice = (file: string, patience: number): Port => {
  let held: { readonly slip: Uint8Array; readonly taking: Promise<boolean> } | null = null;
  return async (slip) => {
    if (held && held.slip !== slip) await inTime(held.taking, patience);
    if (held?.slip !== slip) held = { slip, taking: taken(file, slip) };
    const whole = await inTime(held.taking, patience);
    held = null;
    if (!whole) throw new PrinterStuck("gone");
  };
};

/** `192.168.1.50:9100` is a printer in the network, anything else a device file. */
export const portTo = (address: string, patience = DEVICE_MS): Port => {
  const [, host = "", port = ""] = /^([^/:]+):(\d{1,5})$/.exec(address) ?? [];
  return host === "" ? intoDevice(address, patience) : overNetwork(host, Number(port));
};
