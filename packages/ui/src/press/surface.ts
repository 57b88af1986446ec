import { createContext } from "svelte";
import type { PressSurface } from "./press-surface.ts";

/** The glass that a component lies on. */
export const [getSurface, setSurface] = createContext<PressSurface>();
