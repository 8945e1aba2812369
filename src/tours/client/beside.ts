/** Calls back when something beside an element is pressed: what lies over the picture is put away so. */
export function onPressBeside(element: HTMLElement, act: () => void): void {
  document.addEventListener('pointerdown', (event) => {
    if (!element.contains(event.target as Node)) act();
  });
}
