import { drawHolders, markHolder } from './holders.js'
import { clearMessages, drawMessages } from './messages.js'

const POLL_MS = 2000

const screen = document.getElementById('screen')
const screenOff = screen.firstElementChild
const inboxState = document.getElementById('inbox-state')

let holders = []
/** Whose phone is lit; undefined while nobody is chosen. */
let chosen

document.getElementById('change').onclick = () => choose(undefined)
window.onpopstate = () => show(holderInAddress())

await loadHolders()
show(holderInAddress())
setInterval(poll, POLL_MS)

/** Lights another phone and keeps the choice in the address. */
function choose(holder) {
  if (holder?.openid === chosen?.openid) return
  const query = holder ? `?${new URLSearchParams({ holder: holder.openid })}` : '.'
  history.pushState(null, '', query)
  show(holder)
}

function show(holder) {
  chosen = holder
  document.body.classList.toggle('chosen', Boolean(holder))
  document.getElementById('holding').hidden = !holder
  document.getElementById('holding-name').textContent = holder?.name ?? ''
  document.getElementById('holding-id').hidden = !holder?.idNo
  document.getElementById('holding-id-no').textContent = holder?.idNo ?? ''
  markHolder(holder?.openid)
  lightScreen('')
  clearMessages(holder)
  void loadMessages()
}

// A new frame each time, since a changed address of the old one would fill the back button.
function lightScreen(page) {
  if (!chosen) return screen.replaceChildren(screenOff)
  const frame = document.createElement('iframe')
  frame.title = `${chosen.name}的手机`
  frame.src = `/h5/?${new URLSearchParams({ holder: chosen.openid })}#/${page}`
  screen.replaceChildren(frame)
}

async function poll() {
  if (document.hidden) return
  if (holders.length === 0) {
    await loadHolders()
    if (holders.length > 0) show(holderInAddress())
  }
  await loadMessages()
}

async function loadHolders() {
  const answer = await ask('phone/holders')
  holders = answer?.holders ?? []
  drawHolders(holders, choose)
}

async function loadMessages() {
  const of = chosen
  if (!of) return
  const answer = await ask(`phone/messages?${new URLSearchParams({ openid: of.openid })}`)
  if (answer && of === chosen) drawMessages(answer.messages, lightScreen)
}

/** The answer, or undefined when the sandbox cannot be reached: the next poll tries again. */
async function ask(address) {
  let answer
  try {
    const response = await fetch(address)
    if (response.ok) answer = await response.json()
  } catch {
    answer = undefined
  }
  inboxState.textContent = answer ? '' : '连不上沙盒，正在重试'
  inboxState.classList.toggle('broken', !answer)
  return answer
}

function holderInAddress() {
  const openid = new URLSearchParams(location.search).get('holder')
  return holders.find((holder) => holder.openid === openid)
}
