/** Buttons that save something other than a picture, in the words of either language. */
const saving = /CSV|下载|导出|存为|Download|Export/i;

/**
 * Listens to what a page saves from here on; `press` presses all that saves texts and gives their names and contents,
 * `end` gives the browser its own ways back.
 */
export function savedFiles() {
  const made: {name: string; content: Blob}[] = [];
  const blobs = new Map<string, Blob>();
  const {createObjectURL, revokeObjectURL} = URL;
  const {click} = HTMLAnchorElement.prototype;
  URL.createObjectURL = (content) => {
    const address = `blob:${blobs.size}`;
    blobs.set(address, content as Blob);
    return address;
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function () {
    made.push({name: this.download, content: blobs.get(this.getAttribute("href")!)!});
  };
  return {
    async press(root: Element): Promise<{name: string; text: string}[]> {
      const buttons = [...root.querySelectorAll("button")].filter(
        (button) => saving.test(`${button.textContent} ${button.getAttribute("aria-label")}`) && !button.disabled
      );
      for (const button of buttons) button.click();
      let before = -1;
      while (made.length !== before) {
        before = made.length;
        await new Promise((resolve) => setTimeout(resolve, 150));
      }
      return Promise.all(
        made
          .filter(({name}) => name.endsWith(".csv"))
          .map(async ({name, content}) => ({name, text: await textOf(content)}))
      );
    },
    end() {
      Object.assign(URL, {createObjectURL, revokeObjectURL});
      HTMLAnchorElement.prototype.click = click;
    }
  };
}

/** The blobs of this page's own window have no `text`. */
const textOf = (content: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error);
    reader.readAsText(content);
  });
