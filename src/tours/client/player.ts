import { announce } from './announce.ts';
import { linesHere, sentenceOf } from './lines.ts';
import type { TourPage } from './page.ts';
import type { PlayerBar, Playing } from './player-bar.ts';
import { play } from './recording.ts';
import { keepRoute, type Step, takeRoute } from './route-passing.ts';
import { show, type Telling, tell } from './telling.ts';

/**
 * Plays a guided route: goes to each stop, tells its sentences one by one with caption and look, and never goes on
 * before a sentence has ended. Nothing begins before a tap.
 */
export class Player {
  readonly #page: TourPage;
  readonly #bar: PlayerBar;
  #steps: Step[] = [];
  #at = 0;
  #sentence = 0;
  #telling: Telling | undefined;
  /** Goes on with what was held up between two sentences. */
  #goOn: (() => void) | undefined;
  #speed = 1;
  /** Each start counts up; what belongs to an older count has been overtaken. */
  #run = 0;
  #state: Playing = 'idle';

  constructor(page: TourPage, bar: PlayerBar) {
    this.#page = page;
    this.#bar = bar;
    page.section.addEventListener('tour-arrived', () => this.#arrived());
  }

  /** Whoever leaves the route by a way of his own, or by the browser's back, finds the player where he is, and silent. */
  #arrived(): void {
    if (this.#state === 'idle' || this.#steps[this.#at]?.address === location.pathname) return;
    const here = this.#steps.findIndex(({ address }) => address === location.pathname);
    if (here < 0) {
      this.stop();
      return;
    }
    this.#state = 'paused';
    void this.#play(here, 0);
  }

  /** Starts a route of the page, `[data-route="id"]`, from its first stop or from the one one is at. */
  start(route: HTMLElement): void {
    this.#steps = [...route.querySelectorAll<HTMLAnchorElement>('li a[href]')].map((link) => ({
      address: link.pathname,
      name: link.textContent?.trim() ?? '',
      tour: link.dataset.tour ?? '',
    }));
    this.#begin(0, true);
  }

  /** Takes up a route that came here from the sister campus; it stands still until asked to go on. */
  takeUp(): void {
    const route = takeRoute(location.pathname);
    if (!route) return;
    [this.#steps, this.#at] = [route.steps, route.at];
    this.#show('idle');
    this.#bar.open(true);
    this.#bar.wait();
  }

  /** Tells the stop one is at from a sentence on: what clicking a sentence does. */
  tellFrom(sentence: number): void {
    if (this.#steps.length === 0)
      this.#steps = [{ address: location.pathname, name: '', tour: this.#page.section.dataset.tour ?? '' }];
    this.#begin(sentence, false);
  }

  #begin(sentence: number, bring: boolean): void {
    const here = this.#steps.findIndex(({ address }) => address === location.pathname);
    this.#state = 'playing';
    void this.#play(Math.max(0, here), sentence);
    this.#bar.open(bring);
  }

  toggle(): void {
    if (this.#state === 'playing') this.pause();
    else if (this.#state === 'paused') this.resume();
    else this.#begin(this.#sentence, false);
  }

  pause(): void {
    if (this.#state !== 'playing') return;
    this.#show('paused');
    this.#telling?.pause();
  }

  resume(): void {
    this.#show('playing');
    this.#telling?.resume();
    this.#goOn?.();
  }

  /** To the next stop; who has paused stays paused there. */
  next(): void {
    if (this.#at + 1 >= this.#steps.length) return;
    this.#wake();
    void this.#play(this.#at + 1, 0);
  }

  back(): void {
    this.#wake();
    void this.#play(Math.max(0, this.#at - 1), 0);
  }

  /** A route taken up from the sister campus begins with the first key one presses. */
  #wake(): void {
    if (this.#state === 'idle') this.#state = 'playing';
  }

  /** Tells the sentence anew: with sound, or without, as one has just chosen. */
  retell(): void {
    if (this.#state === 'playing') void this.#play(this.#at, this.#sentence);
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
    this.#bar.close();
    this.#steps = [];
  }

  async #play(at: number, sentence: number): Promise<void> {
    const run = ++this.#run;
    this.#telling?.cut();
    this.#telling = undefined;
    const step = this.#steps[at];
    if (!step) return this.stop();
    [this.#at, this.#sentence] = [at, sentence];
    this.#show(this.#state);
    const { section } = this.#page;
    if (step.tour !== section.dataset.tour) {
      // The sister campus is another page: the route waits there for a tap.
      keepRoute(this.#steps, at);
      location.assign(step.address);
      return;
    }
    if (step.address !== location.pathname) await this.#page.travel(step.address, { quiet: true });
    if (run !== this.#run) return;
    if (step.name) this.#bar.arrive(at + 1, this.#steps.length, step.name);
    const lines = linesHere();
    for (let i = sentence; i < lines.length; i++) {
      this.#sentence = i;
      const line = lines[i]!;
      this.#mark(line);
      if (line.dataset.look) section.dispatchEvent(new CustomEvent('tour-look', { detail: Number(line.dataset.look) }));
      // Paused on the way here: nothing is told until one asks to go on.
      if (this.#paused()) await new Promise<void>((resolve) => (this.#goOn = resolve));
      if (run !== this.#run) return;
      this.#telling = this.#tell(i, sentenceOf(line));
      const whole = await this.#telling.ended;
      if (!whole || run !== this.#run) return;
    }
    if (at + 1 < this.#steps.length) return this.#play(at + 1, 0);
    announce(section, 'routeEnd');
    this.stop();
  }

  #tell(i: number, text: string): Telling {
    if (!this.#bar.aloud) return show(text, this.#speed);
    const recording = document.querySelector<HTMLAudioElement>('[data-part="words"] [data-recording]');
    return recording ? play(recording, i, text, this.#speed) : tell(text, this.#speed);
  }

  #paused(): boolean {
    return this.#state === 'paused';
  }

  #mark(line: HTMLElement | undefined): void {
    for (const other of linesHere()) other.removeAttribute('aria-current');
    line?.setAttribute('aria-current', 'true');
    this.#bar.caption(line);
  }

  #show(state: Playing): void {
    this.#state = state;
    const name = this.#steps[this.#at]?.name ?? '';
    this.#bar.show(state, this.#steps.length > 1 ? `${this.#at + 1} / ${this.#steps.length}　${name}` : name);
  }
}
