/**
 * The device's own Chinese voice, Mandarin before other tongues; undefined where it has none or has not told yet (Chrome
 * fills the list late and says so by `voiceschanged`). Voices that speak from a far server are left alone: they would
 * send the text to another host.
 */
export function chineseVoice(): SpeechSynthesisVoice | undefined {
  const tag = ({ lang }: SpeechSynthesisVoice) => lang.replace('_', '-').toLowerCase();
  const own = (window.speechSynthesis?.getVoices() ?? []).filter(
    (voice) => voice.localService && /^(zh|cmn)\b/.test(tag(voice)),
  );
  return own.find((voice) => /^(zh-cn|cmn|zh-hans|zh$)/.test(tag(voice))) ?? own[0];
}
