/**
 * Turns each pair into one picture with a slider, which is also drawn along in the picture itself; without this script
 * the two stand side by side.
 */
document.querySelectorAll<HTMLElement>('[data-before-after]').forEach((figure) => {
  const slider = figure.querySelector<HTMLInputElement>('input');
  const pair = figure.querySelector<HTMLElement>('[data-pair]');
  if (!slider || !pair) return;
  const show = () => {
    figure.style.setProperty('--cut', `${slider.value}%`);
    slider.setAttribute('aria-valuetext', `${figure.dataset.before ?? ''} ${slider.value}%`);
  };
  const follow = (event: PointerEvent) => {
    const { left, width } = pair.getBoundingClientRect();
    slider.value = String(Math.round(((event.clientX - left) / width) * 100));
    show();
  };
  pair.addEventListener('pointerdown', (event) => {
    if (event.button > 0) return;
    pair.setPointerCapture(event.pointerId);
    follow(event);
  });
  pair.addEventListener('pointermove', (event) => {
    if (pair.hasPointerCapture(event.pointerId)) follow(event);
  });
  pair.addEventListener('dragstart', (event) => event.preventDefault());
  slider.hidden = false;
  slider.addEventListener('input', show);
  figure.setAttribute('data-on', '');
  show();
});
