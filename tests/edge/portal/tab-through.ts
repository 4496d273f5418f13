import type { Page } from "playwright-core";

/**
 * Goes through a page with the Tab key alone: what can be pressed, chosen or filled in and was not reached, and what does not show that it has
 * the focus. A group of radio buttons is reached by one of them.
 */
export async function tabThrough(page: Page): Promise<string[]> {
  // A mark that fades in is not there yet when the focus comes.
  await page.emulateMedia({ reducedMotion: "reduce" });
  const stops = (await page.evaluate(WATCH)) as number;
  const keyboard = await page.context().newCDPSession(page);
  const press = (type: "rawKeyDown" | "keyUp") =>
    keyboard.send("Input.dispatchKeyEvent", { type, key: "Tab", code: "Tab", windowsVirtualKeyCode: 9 });
  // Chromium takes them in this order: to wait for each takes longer than all of them.
  await Promise.all(Array.from({ length: stops + 2 }, () => [press("rawKeyDown"), press("keyUp")]).flat());
  await keyboard.detach();
  return (await page.evaluate(RESULT)) as string[];
}

/** In the browser: notes what gets the focus, and counts what should. */
const WATCH = `
  document.activeElement?.blur();
  getSelection()?.setPosition(document.body, 0);
  window.reached = new Map();
  const isMarked = (element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== "none" && parseFloat(outlineWidth) > 0) || boxShadow !== "none";
  };
  const note = (event) => {
    const element = event.composedPath()[0];
    // A field or a choice may have the mark around it.
    reached.set(element, [element, element.parentElement, element.parentElement?.parentElement].some((one) => one && isMarked(one)));
  };
  addEventListener("focusin", note, true);
  window.controls = () => {
    const found = [];
    const walk = (root) => {
      for (const element of root.querySelectorAll("*")) {
        const can = element.matches("a[href], button:enabled, input:enabled:not([type=hidden]), select:enabled, textarea:enabled, summary");
        if (can && element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true })) found.push(element);
        // The window does not hear of a focus that stays in one shadow tree.
        element.shadowRoot?.addEventListener("focusin", note, true);
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(document);
    return found;
  };
  controls().length`;

const RESULT = `
  (() => {
    const told = (element) => element.outerHTML.slice(0, 120);
    const groups = new Set([...reached.keys()].filter(({ type }) => type === "radio").map(({ name }) => name));
    const missed = controls().filter((element) => !reached.has(element) && !(element.type === "radio" && groups.has(element.name)));
    const unseen = [...reached].filter(([, isShown]) => !isShown).map(([element]) => element);
    document.activeElement?.blur();
    return [...missed.map((element) => "not reached: " + told(element)), ...unseen.map((element) => "no mark of the focus: " + told(element))];
  })()`;
