// Follows the sending and the last test without reloading; stops when nothing moves any more.
(() => {
  const desk = document.querySelector('[data-progress]');
  if (!desk) return;
  const part = (name) => desk.querySelector(`[data-${name}]`);
  const shown = part('campaign');
  let state = null;
  let leaving = false;

  const say = (element, text) => {
    if (element && element.textContent !== text) element.textContent = text;
  };

  // Within the hour only: before, the date says it better.
  const countdown = (words, seconds) => {
    const minutes = String(Math.floor(seconds / 60));
    const rest = String(seconds % 60).padStart(2, '0');
    return seconds > 0 && seconds < 3600 ? words.replace('{minutes}', minutes).replace('{seconds}', rest) : '';
  };

  const show = (status) => {
    if (status.test) say(part('test'), status.test.message);
    const request = part('request');
    if (status.request && request) {
      say(request, status.request.message);
      request.classList.toggle('desk-alert', status.request.state === 'error');
      // The letter is scheduled: the page has other buttons now.
      if (status.request.state === 'sent' && !leaving) window.location.reload();
    }
    if (!shown) return;
    // Buttons depend on the state: the page is asked for again when it changes.
    if (state && state !== status.state && !leaving) window.location.reload();
    state = status.state;
    say(part('label'), status.label);
    const clock = part('countdown');
    if (clock) say(clock, countdown(clock.dataset.countdown, status.seconds_left));
    part('bar').max = Math.max(1, status.recipients);
    part('bar').value = status.sent + status.failed + status.uncertain;
    desk.querySelectorAll('[data-count]').forEach((element) => say(element, String(status[element.dataset.count])));
    const held = part('held');
    held.hidden = !status.held;
    say(held, status.held);
    const error = part('error');
    error.hidden = !status.error;
    say(error, status.error);
  };

  const follow = async () => {
    let waits = 2000;
    try {
      const answer = await fetch(desk.dataset.progress, { headers: { Accept: 'application/json' } });
      if (!answer.ok) throw new Error(String(answer.status));
      const status = await answer.json();
      show(status);
      const testing = [status.test, status.request].some((asked) => asked && asked.state === 'waiting');
      if ((!shown || status.over) && !testing) return;
      if (status.state === 'scheduled' && !testing) waits = 1000;
    } catch {
      waits = 5000;
    }
    window.setTimeout(follow, waits);
  };
  // A button was pressed: asking for the page again now would swallow the answer to it.
  document.addEventListener('submit', (event) => { leaving = !event.defaultPrevented; });
  follow();
})();
