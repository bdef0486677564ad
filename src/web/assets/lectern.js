// Comforts for browsers that run script. Every page works without this file.

// Browsers without `autofocus` on such elements.
document.querySelector('[data-focus]')?.focus();

for (const area of document.querySelectorAll('textarea[data-count-from]')) countCharacters(area);
for (const box of document.querySelectorAll('[data-progress]')) followProgress(box);
for (const box of document.querySelectorAll('[data-proof]')) checkProof(box);

/** Says how many characters are left: to the eye at every key, to the ear when typing pauses. */
function countCharacters(area) {
  const from = Number(area.dataset.countFrom);
  const shown = document.createElement('p');
  shown.className = 'usa-hint lectern-count';
  shown.setAttribute('aria-hidden', 'true');
  const spoken = document.createElement('p');
  spoken.className = 'usa-sr-only';
  spoken.setAttribute('role', 'status');
  area.after(shown, spoken);
  const digits = new Intl.NumberFormat(`${document.documentElement.lang}-US`);
  let pause;
  const show = () => {
    // Characters as a person counts them; an emoji is one.
    const left = from - [...area.value].length;
    const form = Math.abs(left) === 1 ? 'One' : 'Other';
    const text = area.dataset[(left < 0 ? 'over' : 'left') + form];
    shown.textContent = text.replace('%n', digits.format(Math.abs(left)));
    shown.classList.toggle('lectern-count--over', left < 0);
    clearTimeout(pause);
    pause = setTimeout(() => {
      spoken.textContent = shown.textContent;
    }, 1000);
  };
  area.addEventListener('input', show);
  show();
}

/** Asks how far the reading has come, and shows the page anew when it has ended. */
function followProgress(box) {
  const ask = async () => {
    try {
      const answer = await fetch(box.dataset.progress, { headers: { Accept: 'application/json' } });
      const { isReading, percent, text } = await answer.json();
      if (!isReading) return location.reload();
      box.querySelector('progress').value = percent;
      box.querySelector('[role=status]').textContent = text;
    } catch {
      // The next question may be answered.
    }
    setTimeout(ask, 1000);
  };
  setTimeout(ask, 700);
}

/** Checks a receipt's proof as `lectern verify --receipt` does (RFC 9162, section 2.1.3.2), and says what came of it. */
async function checkProof(box) {
  // Browsers hash only for pages that came over HTTPS; the page says how to check without them.
  if (!globalThis.crypto?.subtle) return;
  const { record, leaf, index, size, path, root } = JSON.parse(box.dataset.proof);
  const words = record === undefined ? leaf : await sha256(0, new TextEncoder().encode(record));
  let hash = leaf;
  let at = index;
  let last = size - 1;
  for (const other of path) {
    const isRight = at % 2 === 1 || at === last;
    hash = await sha256(1, fromHex(isRight ? other + hash : hash + other));
    while (isRight && at % 2 === 0 && at > 0) [at, last] = [at >> 1, last >> 1];
    [at, last] = [at >> 1, last >> 1];
  }
  box.textContent = words === leaf && last === 0 && hash === root ? box.dataset.holds : box.dataset.fails;
}

async function sha256(first, bytes) {
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array([first, ...bytes]));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function fromHex(hex) {
  return hex.match(/../g).map((pair) => Number.parseInt(pair, 16));
}
