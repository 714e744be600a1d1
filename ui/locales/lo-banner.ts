import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'lo',
  dir: 'ltr',
  title: 'ທາງເລືອກຄວາມເປັນສ່ວນຕົວຂອງທ່ານ',
  text:
    'ຄຸກກີທີ່ຈຳເປັນເຮັດໃຫ້ເວັບໄຊນີ້ເຮັດວຽກໄດ້. ຄຸກກີປະສິດທິພາບສະແດງວ່າເວັບໄຊຖືກໃຊ້ແນວໃດ; ຄຸກກີການຕະຫຼາດຊ່ວຍເລືອກ ແລະ ' +
    'ວັດຜົນໂປຣໂມຊັນ. ທ່ານເປັນຜູ້ຕັດສິນໃຈສອງຢ່າງນີ້, ດຽວນີ້ ແລະ ທຸກເວລາ.',
  gpc: 'Global Privacy Control ຂອງບຣາວເຊີປິດການຕະຫຼາດໄວ້ ເວັ້ນແຕ່ທ່ານອະນຸຍາດ.',
  privacy: 'ນະໂຍບາຍຄວາມເປັນສ່ວນຕົວ',
  rejectAll: 'ປະຕິເສດທັງໝົດ',
  acceptAll: 'ຍອມຮັບທັງໝົດ',
  preferences: 'ຕັ້ງຄ່າ',
  services: 'ບໍລິການ ({count})',
  saved: 'ບັນທຶກທາງເລືອກແລ້ວ. {choices}.',
  on: 'ເປີດ',
  off: 'ປິດ',
  categories: { essential: 'ຈຳເປັນ', performance: 'ປະສິດທິພາບ', marketing: 'ການຕະຫຼາດ' },
  held: 'ເນື້ອຫານີ້ໂຫຼດເມື່ອທ່ານອະນຸຍາດເທົ່ານັ້ນ.',
  allow: 'ອະນຸຍາດ {name} ສະເໝີ',
  once: 'ສະເພາະຄັ້ງນີ້',
}
