/** What Observable Framework gives to modules; its own package declares no types for them. */
declare module "observablehq:stdlib" {
  export interface File {
    text(): Promise<string>;
    json(): Promise<unknown>;
    arrayBuffer(): Promise<ArrayBuffer>;
  }
  export function FileAttachment(name: string): File;
}

interface ImportMeta {
  resolve(specifier: string): string;
}
