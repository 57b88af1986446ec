/** The words of the kiosk name pictures of its components; here nothing is drawn. */
declare module "*.svelte";
