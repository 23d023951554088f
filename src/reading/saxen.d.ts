/** What is used of saxen, which declares no types. */
declare module "saxen" {
  export class Parser {
    on(event: "openTag", call: (name: string, attributes: () => Record<string, string>) => void): this;
    on(event: "closeTag", call: (name: string) => void): this;
    on(event: "text" | "cdata", call: (text: string) => void): this;
    write(xml: string): this;
    /** The first error of the whole text, which `write` may have thrown already. */
    end(): Error | null;
  }
}
