import { ease, type Pose, poseBetween, wrap } from '../stage/camera.ts';

/** The eye, moved every frame: flights from stop to stop, turning by hand, coming to rest. Times in milliseconds. */
export class Motion {
  pose: Pose;
  #flight: { from: Pose; to: Pose; start: number; duration: number; done: (whole: boolean) => void } | undefined;
  #spin = { yaw: 0, pitch: 0 };
  #zoom = 1;
  /** What walks: moves the pose and says whether it goes on. */
  walker: ((pose: Pose, seconds: number) => Pose | undefined) | undefined;
  #last = 0;
  /** Whether the last step left something to move: frames then follow one another. */
  moving = false;

  constructor(pose: Pose) {
    this.pose = pose;
  }

  /** How much the view is magnified over what the stop says. */
  get zoom(): number {
    return this.#zoom;
  }

  set zoom(value: number) {
    this.#zoom = Math.max(0.6, Math.min(3, value));
  }

  /** Whether a flight from stop to stop is under way. */
  get flying(): boolean {
    return this.#flight !== undefined;
  }

  /** The pose as it is to be drawn: with what the visitor zoomed. */
  get shown(): Pose {
    return { ...this.pose, fov: Math.max(12, Math.min(96, this.pose.fov / this.#zoom)) };
  }

  /**
   * Flies to a pose; resolves with false when something else interrupted it.
   * @param duration 0 cuts at once, which is what reduced motion gets
   */
  flyTo(to: Pose, now: number, duration: number): Promise<boolean> {
    this.#flight?.done(false);
    this.#spin = { yaw: 0, pitch: 0 };
    this.#zoom = 1;
    if (duration <= 0) {
      this.#flight = undefined;
      this.pose = to;
      return Promise.resolve(true);
    }
    return new Promise((done) => {
      this.#flight = { from: this.pose, to, start: now, duration, done };
    });
  }

  /** Turns the eye by hand; it stays where it is. */
  turn(yaw: number, pitch: number, spin = false): void {
    this.end();
    this.pose = {
      ...this.pose,
      yaw: wrap(this.pose.yaw + yaw),
      pitch: Math.max(-85, Math.min(80, this.pose.pitch + pitch)),
    };
    this.#spin = spin ? { yaw, pitch } : { yaw: 0, pitch: 0 };
  }

  /** Ends a flight where it is; whoever waits for it hears that it was not whole. */
  end(): void {
    const flight = this.#flight;
    this.#flight = undefined;
    flight?.done(false);
  }

  /** One step to the time `now`; true while there is something left to move. */
  step(now: number): boolean {
    this.moving = this.#step(now);
    return this.moving;
  }

  #step(now: number): boolean {
    const seconds = Math.min(0.1, Math.max(0, (now - this.#last) / 1000));
    this.#last = now;
    const flight = this.#flight;
    if (flight) {
      const t = Math.min(1, Math.max(0, (now - flight.start) / flight.duration));
      this.pose = poseBetween(flight.from, flight.to, ease(t));
      if (t < 1) return true;
      this.#flight = undefined;
      this.pose = flight.to;
      flight.done(true);
      return false;
    }
    const walked = this.walker?.(this.pose, seconds);
    if (walked) this.pose = walked;
    const { yaw, pitch } = this.#spin;
    if (Math.hypot(yaw, pitch) > 0.02) {
      const kept = 0.9 ** (seconds * 60);
      this.turn(yaw * kept, pitch * kept, true);
      return true;
    }
    return walked !== undefined;
  }
}
