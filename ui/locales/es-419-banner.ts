import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'es-419',
  dir: 'ltr',
  title: 'Sus opciones de privacidad',
  text:
    'Las cookies esenciales hacen que este sitio funcione. Las de rendimiento nos muestran cómo se usa; las de ' +
    'marketing ayudan a elegir y medir promociones. Usted decide sobre estas dos, ahora y en cualquier momento.',
  gpc: 'El Global Privacy Control de su navegador mantiene el marketing desactivado, salvo que usted lo permita.',
  privacy: 'Política de privacidad',
  rejectAll: 'Rechazar todo',
  acceptAll: 'Aceptar todo',
  preferences: 'Configurar',
  services: 'Servicios ({count})',
  saved: 'Opciones guardadas. {choices}.',
  on: 'activado',
  off: 'desactivado',
  categories: { essential: 'Esenciales', performance: 'Rendimiento', marketing: 'Marketing' },
  held: 'Este contenido solo se carga con su permiso.',
  allow: 'Permitir siempre {name}',
  once: 'Solo esta vez',
}
