const list = document.getElementById('messages')
const empty = document.getElementById('inbox-empty')
const emptyText = document.getElementById('inbox-empty-text')

const DAY = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', month: 'long', day: 'numeric' })
const WEEKDAY = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', weekday: 'short' })
const CLOCK = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  timeStyle: 'short',
  hourCycle: 'h23',
})

/** Ids of the messages on the screen: a message is drawn once, and only a later one is shown as fresh. */
let drawn = null

/** Empties the list, for another phone or for none. */
export function clearMessages(holder) {
  drawn = null
  list.replaceChildren()
  empty.hidden = false
  emptyText.textContent = holder
    ? '还没有消息。事情有进展时，微信会在这里通知。'
    : '选了手机，这里就能看到它收到的通知。'
}

/**
 * Shows the messages, newest first, as WeChat shows them under 服务通知.
 * @param messages as GET phone/messages gives them
 * @param openPage called with the page of the mini-program that a message leads to
 */
export function drawMessages(messages, openPage) {
  empty.hidden = messages.length > 0
  const known = drawn
  const later = messages.filter(({ msgid }) => !known?.has(msgid))
  list.prepend(...later.map((message) => drawMessage(message, openPage, known !== null)))
  while (list.children.length > messages.length) list.lastElementChild.remove()
  drawn = new Set(messages.map(({ msgid }) => msgid))
}

function drawMessage({ title, fields, at, page }, openPage, isFresh) {
  const item = document.createElement('li')
  item.className = isFresh ? 'message fresh' : 'message'
  item.innerHTML = `<p class="message-from">
      <span><i class="mark" aria-hidden="true">门</i>家门口办</span><time></time>
    </p><h3></h3><dl></dl>`
  item.querySelector('time').textContent = formatMoment(new Date(at))
  item.querySelector('time').dateTime = at
  item.querySelector('h3').textContent = title
  item.querySelector('dl').append(...fields.flatMap(drawField))
  if (page) item.append(drawLink(page, openPage))
  return item
}

function drawField({ label, value }) {
  const term = document.createElement('dt')
  const text = document.createElement('dd')
  term.textContent = label
  text.textContent = value
  return [term, text]
}

function drawLink(page, openPage) {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'open-page'
  button.innerHTML = `进入小程序查看
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M9.5 5.5L16 12l-6.5 6.5" /></svg>`
  button.onclick = () => openPage(page)
  return button
}

/** 11月27日 周五 15:01 */
function formatMoment(at) {
  return [DAY, WEEKDAY, CLOCK].map((part) => part.format(at)).join(' ')
}
