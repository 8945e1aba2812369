import { type Telling, tell } from './telling.ts';

/**
 * Tells a sentence from the stop's recording: its cue of the captions, from start to end (the content check sees to it
 * that there is one cue for each sentence). Where the recording or its captions cannot be had, the device's voice.
 */
export function play(audio: HTMLAudioElement, index: number, sentence: string, speed: number): Telling {
  let inner: Telling | undefined;
  let finish: (whole: boolean) => void = () => {};
  const ended = new Promise<boolean>((done) => {
    finish = done;
  });
  let paused = false;
  let begun: (() => void) | undefined;
  const stop = new AbortController();
  const over = (whole: boolean) => {
    stop.abort();
    audio.pause();
    finish(whole);
  };
  const instead = () => {
    if (inner || stop.signal.aborted) return;
    stop.abort();
    audio.pause();
    inner = tell(sentence, speed);
    if (paused) inner.pause();
    void inner.ended.then(finish);
  };
  // Paused while it was about to sound is no failure.
  const sound = () => void audio.play().catch(() => paused || instead());
  const begin = (cue: TextTrackCue) => {
    const listen = { signal: stop.signal };
    audio.addEventListener('timeupdate', () => audio.currentTime >= cue.endTime - 0.03 && over(true), listen);
    audio.addEventListener('ended', () => over(true), listen);
    audio.addEventListener('error', instead, listen);
    audio.playbackRate = speed;
    // From sentence to sentence the recording runs on; only a jump moves it.
    if (Math.abs(audio.currentTime - cue.startTime) > 0.4) audio.currentTime = cue.startTime;
    sound();
  };
  void cuesOf(audio).then((cues) => {
    const cue = cues[index];
    if (!cue || stop.signal.aborted) return instead();
    begun = () => {
      // Once: whoever goes on after a pause goes on where he was.
      begun = sound;
      begin(cue);
    };
    // Paused before there was anything to hear: it begins when one goes on.
    if (!paused) begun();
  });
  return {
    ended,
    pause: () => {
      paused = true;
      if (inner) inner.pause();
      else audio.pause();
    },
    resume: () => {
      paused = false;
      if (inner) inner.resume();
      else begun?.();
    },
    cut: () => (inner ? inner.cut() : over(false)),
  };
}

/** The cues of a recording's captions, loaded now if they were not; none where they cannot be had. */
function cuesOf(audio: HTMLAudioElement): Promise<TextTrackCue[]> {
  const element = audio.querySelector('track');
  const { track } = element ?? {};
  if (!element || !track) return Promise.resolve([]);
  if (track.mode === 'disabled') track.mode = 'hidden';
  const cues = () => [...(track.cues ?? [])];
  // 2 is loaded, 3 could not be loaded.
  if (element.readyState >= 2) return Promise.resolve(cues());
  return new Promise((done) => {
    element.addEventListener('load', () => done(cues()), { once: true });
    element.addEventListener('error', () => done([]), { once: true });
  });
}
