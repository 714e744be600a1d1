import type { PanelTexts } from '../texts.js'
import { panel as spain } from './es-panel.js'

/** As in Spain but for these, which are other words there. */
export const panel: PanelTexts = {
  ...spain,
  optOutText:
    'Puede oponerse a todo salvo lo esencial, incluidos la venta o el intercambio de sus datos personales y la ' +
    'publicidad dirigida. Nada cambia hasta que se oponga o guarde.',
  basis: 'Base legal',
  retention: 'Tiempo de conservación',
  unverified: 'Sigue desactivado porque no se pudo verificar su edad.',
  decided: 'Fecha de su elección: {date}',
  download: 'Descargar comprobante',
  dpo: 'Oficial de protección de datos:',
  complaint: 'Puede presentar una queja ante:',
}
