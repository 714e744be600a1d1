import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'vi',
  dir: 'ltr',
  title: 'Lựa chọn quyền riêng tư',
  text:
    'Cookie thiết yếu giúp trang hoạt động. Cookie hiệu suất cho biết trang được dùng ra sao; cookie tiếp thị giúp ' +
    'chọn và đo lường khuyến mãi. Bạn quyết định hai loại này, lúc này và bất cứ lúc nào.',
  gpc: 'Global Privacy Control của trình duyệt giữ cho tiếp thị ở trạng thái tắt, trừ khi bạn cho phép.',
  privacy: 'Chính sách quyền riêng tư',
  rejectAll: 'Từ chối tất cả',
  acceptAll: 'Chấp nhận tất cả',
  preferences: 'Cài đặt',
  services: 'Dịch vụ ({count})',
  saved: 'Đã lưu lựa chọn. {choices}.',
  on: 'bật',
  off: 'tắt',
  categories: { essential: 'Thiết yếu', performance: 'Hiệu suất', marketing: 'Tiếp thị' },
  held: 'Nội dung này chỉ tải khi bạn cho phép.',
  allow: 'Luôn cho phép {name}',
  once: 'Chỉ lần này',
}
