import { announce } from './announce.ts';
import { play } from './recording.ts';
import { keepRoute, type Step, takeRoute } from './route-passing.ts';
import type { TourPage } from './page.ts';
import { type Telling, tell } from './telling.ts';

/**
 * Plays a guided route: goes to each stop, tells its sentences one by one with caption and look, and never goes on
 * before a sentence has ended. Nothing begins before a tap.
 */
export class Player {
  readonly #page: TourPage;
  readonly #bar: HTMLElement;
  #steps: Step[] = [];
  #at = 0;
  #sentence = 0;
  #telling: Telling | undefined;
  /** Goes on with what was held up between two sentences. */
  #goOn: (() => void) | undefined;
  #speed = 1;
  /** Each start counts up; what belongs to an older count has been overtaken. */
  #run = 0;
  state: 'idle' | 'playing' | 'paused' = 'idle';

  constructor(page: TourPage, bar: HTMLElement) {
    this.#page = page;
    this.#bar = bar;
  }

  /** Starts a route of the page, `[data-route="id"]`, from its first stop or from the one one is at. */
  start(route: HTMLElement): void {
    this.#steps = [...route.querySelectorAll<HTMLAnchorElement>('a[href]')].map((link) => ({
      address: link.pathname,
      name: link.textContent?.trim() ?? '',
      tour: link.dataset.tour ?? '',
    }));
    const here = this.#steps.findIndex(({ address }) => address === location.pathname);
    this.#bar.hidden = false;
    void this.#play(Math.max(0, here), 0);
  }

  /** Takes up a route that came here from the sister campus; it stands still until asked to go on. */
  takeUp(): void {
    const route = takeRoute(location.pathname);
    if (!route) return;
    [this.#steps, this.#at] = [route.steps, route.at];
    this.#bar.hidden = false;
    this.#show('idle');
  }

  /** Tells the stop one is at from a sentence on: what clicking a sentence does. */
  tellFrom(sentence: number): void {
    if (this.#steps.length === 0)
      this.#steps = [{ address: location.pathname, name: '', tour: this.#page.section.dataset.tour ?? '' }];
    const here = this.#steps.findIndex(({ address }) => address === location.pathname);
    this.#bar.hidden = false;
    void this.#play(Math.max(0, here), sentence);
  }

  toggle(): void {
    if (this.state === 'playing') this.pause();
    else if (this.state === 'paused') this.resume();
    else void this.#play(this.#at, this.#sentence);
  }

  pause(): void {
    if (this.state !== 'playing') return;
    this.#show('paused');
    this.#telling?.pause();
  }

  resume(): void {
    this.#show('playing');
    this.#telling?.resume();
    this.#goOn?.();
  }

  next(): void {
    if (this.#at + 1 < this.#steps.length) void this.#play(this.#at + 1, 0);
  }

  back(): void {
    void this.#play(Math.max(0, this.#at - 1), 0);
  }

  /** How fast it is told, 0.75–1.5; holds from the next sentence on. */
  set speed(value: number) {
    this.#speed = value;
  }

  stop(): void {
    this.#run += 1;
    this.#telling?.cut();
    this.#mark(undefined);
    this.#show('idle');
    this.#bar.hidden = true;
    this.#steps = [];
  }

  async #play(at: number, sentence: number): Promise<void> {
    const run = ++this.#run;
    this.#telling?.cut();
    this.#telling = undefined;
    const step = this.#steps[at];
    if (!step) return this.stop();
    [this.#at, this.#sentence] = [at, sentence];
    this.#show('playing');
    if (step.tour !== this.#page.section.dataset.tour) {
      // The sister campus is another page: the route waits there for a tap.
      keepRoute(this.#steps, at);
      location.assign(step.address);
      return;
    }
    if (step.address !== location.pathname) await this.#page.travel(step.address, { quiet: true });
    // Paused on the way: nothing is told until one asks to go on.
    if (this.#paused()) await new Promise<void>((resolve) => (this.#goOn = resolve));
    if (run !== this.#run) return;
    const lines = this.#lines();
    for (let i = sentence; i < lines.length; i++) {
      this.#sentence = i;
      const line = lines[i]!;
      this.#mark(line);
      if (line.dataset.look)
        this.#page.section.dispatchEvent(new CustomEvent('tour-look', { detail: Number(line.dataset.look) }));
      const recording = document.querySelector<HTMLAudioElement>('[data-part="words"] [data-recording]');
      const text = sentenceOf(line);
      this.#telling = recording ? play(recording, i, text, this.#speed) : tell(text, this.#speed);
      const whole = await this.#telling.ended;
      if (!whole || run !== this.#run) return;
    }
    if (at + 1 < this.#steps.length) return this.#play(at + 1, 0);
    announce(this.#page.section, 'routeEnd');
    this.stop();
  }

  #paused(): boolean {
    return this.state === 'paused';
  }

  #lines(): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>('[data-part="words"] [data-say]')];
  }

  #mark(line: HTMLElement | undefined): void {
    for (const other of this.#lines()) other.removeAttribute('aria-current');
    line?.setAttribute('aria-current', 'true');
    const caption = this.#bar.querySelector<HTMLElement>('[data-caption]');
    if (caption) caption.textContent = line ? sentenceOf(line) : '';
  }

  #show(state: Player['state']): void {
    this.state = state;
    this.#page.section.dataset.playing = state;
    const toggle = this.#bar.querySelector<HTMLElement>('[data-player="toggle"]');
    if (toggle) toggle.setAttribute('aria-pressed', String(state === 'playing'));
    const place = this.#bar.querySelector<HTMLElement>('[data-place]');
    if (place) place.textContent = `${this.#at + 1} / ${this.#steps.length}　${this.#steps[this.#at]?.name ?? ''}`;
  }
}

/** A sentence without the note of where to look. */
const sentenceOf = (line: HTMLElement): string => line.querySelector('[data-sentence]')?.textContent?.trim() ?? '';
