/** The sign of the product: a roof and an open door. */
export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M4 15 16 5l12 10M8 12.5V27h16V12.5M13 27v-9h6v9" />
    </svg>
  )
}
