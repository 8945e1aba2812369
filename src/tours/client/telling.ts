import { chineseVoice } from '../../ui/voice.ts';
import { readingTime } from '../narration.ts';

/** One sentence being told: resolves true when it has ended, false when it was cut short. */
export interface Telling {
  ended: Promise<boolean>;
  pause: () => void;
  resume: () => void;
  cut: () => void;
}

/** Tells a sentence by the device's voice where it has a Chinese one, else lets it stand as long as one needs to read it. */
export function tell(sentence: string, speed: number): Telling {
  const voice = chineseVoice();
  return voice ? speak(sentence, speed, voice) : show(sentence, speed);
}

/** Lets a sentence stand as long as one needs to read it. */
export function show(sentence: string, speed: number): Telling {
  let left = readingTime(sentence, speed);
  let since = 0;
  let timer = 0;
  let finish: (whole: boolean) => void = () => {};
  const ended = new Promise<boolean>((done) => {
    finish = done;
  });
  const run = () => {
    since = performance.now();
    timer = window.setTimeout(() => finish(true), left);
  };
  run();
  return {
    ended,
    pause: () => {
      window.clearTimeout(timer);
      left -= performance.now() - since;
    },
    resume: run,
    cut: () => {
      window.clearTimeout(timer);
      finish(false);
    },
  };
}

/** Milliseconds in which a voice begins; one that does not is broken, though it says nothing. */
const BEGINS = 4000;

/** Told by a voice; one that fails or never begins leaves the caption standing as long as one needs to read it. */
function speak(sentence: string, speed: number, voice: SpeechSynthesisVoice): Telling {
  const speech = window.speechSynthesis;
  let inner: Telling | undefined;
  let spoken: SpeechSynthesisUtterance | undefined;
  let late = 0;
  let finish: (whole: boolean) => void = () => {};
  const ended = new Promise<boolean>((done) => {
    finish = done;
  });
  const silence = () => {
    spoken = undefined;
    window.clearTimeout(late);
    speech.cancel();
  };
  const instead = () => {
    silence();
    inner = show(sentence, speed);
    void inner.ended.then(finish);
  };
  const run = () => {
    const utterance = new SpeechSynthesisUtterance(sentence);
    const still = () => spoken === utterance;
    Object.assign(utterance, { voice, lang: voice.lang, rate: speed });
    utterance.onstart = () => window.clearTimeout(late);
    utterance.onend = () => still() && finish(true);
    utterance.onerror = () => still() && instead();
    silence();
    spoken = utterance;
    late = window.setTimeout(instead, BEGINS);
    speech.speak(utterance);
  };
  run();
  return {
    ended,
    // On Android a paused voice has ended: the sentence is begun anew instead.
    pause: () => (inner ? inner.pause() : silence()),
    resume: () => (inner ? inner.resume() : run()),
    cut: () => {
      silence();
      inner?.cut();
      finish(false);
    },
  };
}
