import { chineseVoice } from '../../ui/voice.ts';
import { choices } from './choices.ts';
import { sentenceOf } from './lines.ts';

export type Playing = 'idle' | 'playing' | 'paused';

/** The bar of the player over the picture: caption, place on the route, buttons, and whether it speaks. */
export class PlayerBar {
  readonly #section: HTMLElement;
  readonly element: HTMLElement;

  constructor(section: HTMLElement, element: HTMLElement) {
    this.#section = section;
    this.element = element;
    this.#find('[data-player="sound"]')?.addEventListener('click', () => {
      choices.remember('sound', !this.aloud);
      this.#tellSound();
    });
  }

  #find(selector: string): HTMLElement | null {
    return this.element.querySelector<HTMLElement>(selector);
  }

  /** Whether narration is spoken; without, its captions stand as long as one needs to read them. */
  get aloud(): boolean {
    return choices.read('sound') !== false;
  }

  /** @param bring whether to bring picture and focus to whoever pressed play far down the page */
  open(bring: boolean): void {
    this.element.hidden = false;
    this.#section.dataset.guided = '';
    this.#tellSound();
    if (!bring) return;
    this.#section.scrollIntoView({ block: 'start' });
    this.#find('[data-player="toggle"]')?.focus({ preventScroll: true });
  }

  /** Away again; a focus that was in it goes to the name of the stop. */
  close(): void {
    const held = this.element.contains(document.activeElement);
    this.element.hidden = true;
    delete this.#section.dataset.guided;
    if (!held) return;
    const name = this.#section.querySelector<HTMLElement>('h1');
    name?.setAttribute('tabindex', '-1');
    name?.focus({ preventScroll: true });
  }

  show(state: Playing, place: string): void {
    this.#section.dataset.playing = state;
    const told = this.#find('[data-place]');
    if (told) told.textContent = place;
  }

  /** The sentence being told, in the caption; undefined for none. */
  caption(line: HTMLElement | undefined): void {
    const caption = this.#find('[data-caption]');
    if (caption) caption.textContent = line ? sentenceOf(line) : '';
  }

  /** Says in place of the caption how the route goes on: in the sister campus nothing begins before a tap. */
  wait(): void {
    const caption = this.#find('[data-caption]');
    if (caption) caption.textContent = caption.dataset.wait ?? '';
  }

  /** What is not spoken a screen reader reads; two voices at once nobody understands. */
  #tellSound(): void {
    const button = this.#find('[data-player="sound"]');
    const recorded = document.querySelector('[data-recording]') !== null;
    const voiced = recorded || chineseVoice() !== undefined;
    if (button) {
      button.hidden = !voiced;
      button.setAttribute('aria-pressed', String(this.aloud));
    }
    this.#find('[data-caption]')?.setAttribute('aria-live', voiced && this.aloud ? 'off' : 'polite');
  }
}
