import { chineseVoice } from '../ui/voice.ts';

/** Read-aloud by the device's voice, sentence by sentence, because long texts are cut off by some engines. */

const button = document.querySelector<HTMLButtonElement>('[data-read]');
const speech = 'speechSynthesis' in window ? window.speechSynthesis : undefined;

if (button && speech) {
  let playing = false;

  const offer = () => {
    button.hidden = !chineseVoice();
  };
  const stop = () => {
    playing = false;
    speech.cancel();
    button.textContent = button.dataset.off ?? '';
  };
  const say = (sentences: string[]) => {
    const sentence = sentences.shift();
    if (!playing || sentence === undefined) return stop();
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.lang = 'zh-CN';
    utterance.voice = chineseVoice() ?? null;
    utterance.rate = 0.9;
    utterance.onend = () => say(sentences);
    utterance.onerror = stop;
    speech.speak(utterance);
  };

  button.addEventListener('click', () => {
    if (playing) return stop();
    const text = document.querySelector<HTMLElement>('main')?.innerText ?? '';
    playing = true;
    button.textContent = button.dataset.on ?? '';
    say(text.match(/[^。！？；\n]+[。！？；]?/g) ?? []);
  });
  window.addEventListener('pagehide', stop);
  offer();
  // Chrome fills the list of voices late; Safari 14 has no such event and needs none.
  if ('onvoiceschanged' in speech) speech.addEventListener('voiceschanged', offer);
}
