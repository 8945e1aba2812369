import { readingTime } from '../narration.ts';

/** The device's Chinese voice, if it has one; lists fill late. */
function chineseVoice(): SpeechSynthesisVoice | undefined {
  return window.speechSynthesis?.getVoices().find((voice) => voice.lang.replace('_', '-').startsWith('zh'));
}

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

function show(sentence: string, speed: number): Telling {
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

function speak(sentence: string, speed: number, voice: SpeechSynthesisVoice): Telling {
  const speech = window.speechSynthesis;
  let cut = false;
  const ended = new Promise<boolean>((done) => {
    const utterance = new SpeechSynthesisUtterance(sentence);
    Object.assign(utterance, { voice, lang: voice.lang, rate: speed });
    utterance.onend = () => done(!cut);
    // A voice that fails leaves the caption standing as long as one needs to read it.
    utterance.onerror = () => void (cut ? done(false) : show(sentence, speed).ended.then(done));
    speech.cancel();
    speech.speak(utterance);
  });
  return {
    ended,
    pause: () => speech.pause(),
    resume: () => speech.resume(),
    cut: () => {
      cut = true;
      speech.cancel();
    },
  };
}
