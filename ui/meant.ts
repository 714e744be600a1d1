/** What a click says of itself. Older Safari says no `pointerType`. */
export type Click = Pick<MouseEvent, 'isTrusted' | 'detail'> & { readonly pointerType?: string }

/**
 * Did a person mean this click (requirement SEC-10)? A pointer's, where its press met the same button; of a double click the
 * second, where the press before met it too. So what comes up under a finger decides nothing. Keys, assistive technology
 * and scripts click without a pointer: these always count.
 */
export const isMeant = ({ isTrusted, detail, pointerType }: Click, met: boolean, metBefore: boolean): boolean =>
  !isTrusted || !detail || pointerType === '' || (met && (detail < 2 || metBefore))
