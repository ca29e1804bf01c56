/** Hills, terraces and three houses with their doors open: the land this is for. Decoration alone. */
export function Hills({ className }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 1440 420" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <path
        d="M0 210 160 120 250 176 420 60l150 110 96-52 170 118 130-76 180 96 140-70 154 84v240H0z"
        fill="#DFE9E3"
      />
      <path d="M0 270 190 200l170 74 210-96 190 104 230-86 200 92 250-80 200 78v134H0z" fill="#C5DAD2" />
      <path d="M0 330c200-60 380-20 560 4s420-40 600-16 220 30 280 20v82H0z" fill="#9DC2B8" />
      <path d="M0 372c260-42 520 6 760 0s460-40 680-8v56H0z" fill="#5E9F95" />
      <g fill="none" stroke="#fff" strokeWidth="2" opacity=".55">
        <path d="M0 352c240-52 420-6 640 0s500-46 800-12" />
        <path d="M120 366c260-40 420 6 640 0s420-40 680-12" />
      </g>
      <House x={250} y={296} size={1} />
      <House x={356} y={306} size={0.78} />
      <House x={1080} y={290} size={0.9} />
    </svg>
  )
}

function House({ x, y, size }: { x: number; y: number; size: number }) {
  return (
    <g
      transform={`translate(${x} ${y}) scale(${size})`}
      fill="#F6F4EF"
      stroke="#0B6E69"
      strokeWidth="2"
      strokeLinejoin="round"
      strokeLinecap="round"
    >
      <path d="M8 30h64v36H8z" />
      <path d="M2 32 40 6l38 26z" fill="#C98873" />
      <path d="M32 66V44h16v22" fill="#FFF3DC" />
      <path d="M14 40h10v10H14zM56 40h10v10H56z" fill="none" />
    </g>
  )
}
