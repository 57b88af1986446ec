declare global {
  namespace App {
    interface PageState {
      /** What is to be said on the page that is opened, once and not again after a reload. */
      said?: string;
    }
  }
}

export {};
