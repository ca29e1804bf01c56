/** A search box is worth its place from so many people on. */
const SEARCH_FROM = 9

const list = document.getElementById('holders')
const searchBox = document.getElementById('search-box')
const search = document.getElementById('search')
const empty = document.getElementById('people-empty')

/**
 * Draws the list of people and filters it as one types.
 * @param holders {name, openid, place}[]
 * @param choose called with the holder that was tapped
 */
export function drawHolders(holders, choose) {
  searchBox.hidden = holders.length < SEARCH_FROM
  list.replaceChildren(...holders.map((holder) => drawHolder(holder, choose)))
  search.oninput = () => filter(holders)
  filter(holders)
}

/** Marks the person whose phone is lit; undefined marks nobody. */
export function markHolder(openid) {
  for (const link of list.querySelectorAll('.holder')) {
    link.setAttribute('aria-current', String(link.dataset.openid === openid))
    if (link.dataset.openid === openid) link.scrollIntoView({ block: 'nearest' })
  }
}

// A true link, so that it can be opened in another tab: two phones side by side.
function drawHolder(holder, choose) {
  const link = document.createElement('a')
  link.className = 'holder'
  link.href = `?${new URLSearchParams({ holder: holder.openid })}`
  link.dataset.openid = holder.openid
  link.innerHTML = `<span class="face" aria-hidden="true"></span>
    <span><span class="holder-name"></span><span class="holder-place"></span></span>
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M5 12.5l4.5 4.5L19 7.5" /></svg>`
  link.querySelector('.face').textContent = [...holder.name][0]
  link.querySelector('.holder-name').textContent = holder.name
  link.querySelector('.holder-place').textContent = holder.place
  link.onclick = (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    choose(holder)
  }
  const item = document.createElement('li')
  item.append(link)
  return item
}

function filter(holders) {
  const word = search.value.trim()
  const shown = holders.map(({ name, place }) => `${name} ${place}`.includes(word))
  ;[...list.children].forEach((item, at) => {
    item.hidden = !shown[at]
  })
  empty.hidden = shown.includes(true)
  empty.textContent =
    holders.length === 0
      ? '还没有可以选的人。示例数据装好后，名单会自己出现。'
      : '没有找到，请换个姓名或地方。'
}
