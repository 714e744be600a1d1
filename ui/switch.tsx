interface SwitchProps {
  readonly name: string
  readonly label: string
  readonly checked: boolean
  /** Nobody can turn it on. */
  readonly disabled?: boolean
  readonly describedBy?: string | undefined
  /** Id of a heading around the label, to jump to. */
  readonly heading?: string
  readonly onChange: (on: boolean) => void
}

/** A label and its switch in one row; the label can be pressed too. */
export const Switch = ({ name, label, checked, disabled = false, describedBy, heading, onChange }: SwitchProps) => (
  <div class="row">
    {heading ? <h3 id={heading}><label for={name}>{label}</label></h3> : <label for={name}>{label}</label>}
    <input
      id={name}
      name={name}
      type="checkbox"
      role="switch"
      checked={checked}
      disabled={disabled}
      aria-describedby={describedBy}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
    />
  </div>
)
