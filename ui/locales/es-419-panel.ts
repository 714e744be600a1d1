import type { PanelTexts } from '../texts.js'

export const panel: PanelTexts = {
  title: 'Configuración de privacidad',
  text: 'Elija qué puede usar este sitio. Nada cambia hasta que guarde.',
  optOutText:
    'Puede oponerse a todo salvo lo esencial, incluidos la venta o el intercambio de sus datos personales y la ' +
    'publicidad dirigida. Nada cambia hasta que se oponga o guarde.',
  optOut: 'Rechazar todo',
  gpcHonored: 'Se respeta su oposición: el Global Privacy Control de su navegador mantiene desactivado: {name}.',
  gpcOverridden: 'Su navegador envía Global Privacy Control. Aun así, usted permitió {name} en este sitio.',
  gpcOverride: 'Si permite esto, el Global Privacy Control de su navegador no se aplicará en este sitio.',
  upcoming: 'Una nueva versión entra en vigor el {date}.',
  first: {
    told: 'Su privacidad en este sitio',
    runs: 'Este sitio usa cookies y técnicas similares para: {names}.',
    waits: 'Desactivado hasta que usted lo permita: {names}.',
    change: 'Usted decide sobre todo salvo lo esencial, ahora y en cualquier momento.',
    ok: 'Entendido',
    news: 'Algo nuevo que decidir',
    asksNew:
      'Nuevo o modificado desde su elección: {names}. Solo preguntamos por esto; sus demás opciones se mantienen y ' +
      'puede cambiarlas todas en cualquier momento.',
    asks: 'Usted decide sobre {names}, ahora y en cualquier momento.',
    refuse: 'Rechazar',
    allow: 'Permitir',
    closeRejects: 'Cerrar y rechazar',
    framed: 'Podrá elegir cuando esta página no esté dentro de otro sitio.',
    openTab: 'Abrir en una pestaña nueva',
  },
  descriptions: {
    essential: 'Mantiene su sesión iniciada, protege el sitio y recuerda esta elección. Sin esto el sitio no funciona.',
    performance: 'Nos dice qué páginas y funciones se usan, y durante cuánto tiempo, para poder mejorarlas.',
    marketing:
      'Recuerda sus intereses para elegir promociones y mide si funcionan. Otras empresas pueden recibir estos datos.',
  },
  basis: 'Base legal',
  data: 'Datos',
  retention: 'Tiempo de conservación',
  alwaysOn: 'Siempre activo',
  forAdults: 'No disponible para menores de {age} años.',
  unverified: 'Sigue desactivado porque no se pudo verificar su edad.',
  found: 'Encontrado aquí, no declarado ({count})',
  untilClosed: 'hasta que cierre el navegador o la pestaña',
  untilCleared: 'hasta que lo borre',
  save: 'Guardar opciones',
  close: 'Cerrar',
  decided: 'Fecha de su elección: {date}',
  consentId: 'ID de consentimiento',
  download: 'Descargar comprobante',
  withdraw: 'Retirar todo el consentimiento',
  contact: 'Contacto:',
  dpo: 'Oficial de protección de datos:',
  transfers: 'Los datos se envían a otros países',
  complaint: 'Puede presentar una queja ante:',
  history: 'Sus elecciones anteriores ({count})',
  historyNote: 'Guardadas solo en este navegador.',
  policyOf: '{name}: política de privacidad',
}
