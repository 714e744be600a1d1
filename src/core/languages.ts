/** Codes of the languages that the interface has beside English, a file for each of its layers. */
export const translations = ('ar bg bn cs da de el es es-419 et fa fi fil fr ga he hi hr hu id it ja jv km ko lo lt lv ms mt my ' +
  'nb nl pl pt pt-BR ro ru sk sl su sv ta th tr uk ur vi zh-Hans zh-Hant').split(' ')

/** Read by somebody who speaks them, as what asks for consent must be. No other is shown unless the site names it. */
export const reviewedLanguages = ['en', 'id']
