import { chineseVoice } from '../../ui/voice.ts';
import { announce, filled } from './announce.ts';
import { choices } from './choices.ts';
import { sentenceOf } from './lines.ts';
import { focusName } from './stop-name.ts';

export type Playing = 'idle' | 'playing' | 'paused';

/** The bar of the player over the picture: caption, place on the route, buttons, and whether it speaks. */
export class PlayerBar {
  readonly #section: HTMLElement;
  readonly element: HTMLElement;
  #place = '';

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

  /** Whether there is anything to speak with here: a recording, or the device's voice. */
  get #voiced(): boolean {
    return document.querySelector('[data-recording]') !== null || chineseVoice() !== undefined;
  }

  /** Whether it speaks: two voices at once, its own and a screen reader's, nobody understands. */
  get spoken(): boolean {
    return this.aloud && this.#voiced;
  }

  /** Whether narration is wanted spoken; without, its captions stand as long as one needs to read them. */
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
    if (held) focusName(this.#section);
  }

  show(state: Playing, place: string): void {
    this.#section.dataset.playing = state;
    const told = this.#find('[data-place]');
    if (told) told.textContent = place;
  }

  /** The sentence being told, in the caption; undefined for none. What is not spoken a screen reader reads. */
  caption(line: HTMLElement | undefined): void {
    const caption = this.#find('[data-caption]');
    const text = line ? sentenceOf(line) : '';
    if (caption) caption.textContent = text;
    if (text && !this.spoken) announce(this.#section, 'caption', { place: this.#place, text });
    this.#place = '';
  }

  /** Says to which stop the route has come: at once, or with its first sentence, where that is read and not spoken. */
  arrive(n: number, total: number, name: string): void {
    const place = filled(this.element.dataset.arrive ?? '', { n, total, name });
    if (this.spoken) announce(this.#section, 'caption', { place, text: '' });
    else this.#place = place;
  }

  /** Says in place of the caption how the route goes on: in the sister campus nothing begins before a tap. */
  wait(): void {
    const caption = this.#find('[data-caption]');
    if (caption) caption.textContent = caption.dataset.wait ?? '';
  }

  #tellSound(): void {
    const button = this.#find('[data-player="sound"]');
    if (!button) return;
    button.hidden = !this.#voiced;
    button.setAttribute('aria-pressed', String(this.aloud));
  }
}
