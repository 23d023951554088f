const name = "budget-notebook.slash";

/** Whether the key `/` opens the search; a reader whose voice or hand sends it by mistake can have it left alone. */
export function slashOpens(): boolean {
  try {
    return localStorage.getItem(name) !== "off";
  } catch {
    return true;
  }
}

/** Keeps in this browser whether the key `/` opens the search; where storage is forbidden it stays as it was. */
export function setSlashOpens(is: boolean): void {
  try {
    if (is) localStorage.removeItem(name);
    else localStorage.setItem(name, "off");
  } catch {
    // Nothing is kept then.
  }
}
