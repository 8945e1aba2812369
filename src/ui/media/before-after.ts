/** Turns each pair into one picture with a slider; without this script the two stand side by side. */
document.querySelectorAll<HTMLElement>('[data-before-after]').forEach((figure) => {
  const slider = figure.querySelector<HTMLInputElement>('input');
  if (!slider) return;
  const move = () => {
    figure.style.setProperty('--cut', `${slider.value}%`);
    slider.setAttribute('aria-valuetext', `${figure.dataset.before ?? ''} ${slider.value}%`);
  };
  slider.hidden = false;
  slider.addEventListener('input', move);
  figure.setAttribute('data-on', '');
  move();
});
