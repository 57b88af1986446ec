import { escpos } from "./escpos.ts";
import { Hanzi } from "./font.ts";
import type { Printer } from "./printer.ts";
import { drawSlip, type Slip } from "./slip.ts";

const font = new Hanzi();

/** Draws a slip into the line of a printer; whether it came out at once. */
export const putSlip = (printer: Printer, slip: Slip): Promise<boolean> =>
  printer.print(escpos(drawSlip(font, slip, printer.dots)));
