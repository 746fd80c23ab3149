/** Texts that each show one thing, ready to try. */
export const samples: { name: string; text: string }[] = [
  { name: 'Plain', text: 'Your code is 314159. It expires in 10 minutes. Never share it.' },
  {
    name: 'Curly quote',
    text: 'Hi Sam, it’s time for your check-up. Your visit is on Monday at 10:30. Reply YES to confirm or call +1 202 555 0143.',
  },
  { name: 'Emoji', text: 'Your parcel is on its way 🚚 It arrives today between 14:00 and 16:00. Reply STOP to end.' },
  {
    name: '161 characters',
    text: 'Your table for seven is booked for Saturday at 19:30. If your plans change, reply CANCEL by 10:00 or call us on +1 202 555 0170, and we will free it for someone.',
  },
  {
    name: 'Brackets',
    text: 'Offer [A]: 2 nights for 99 € {breakfast included}. Offer [B]: 3 nights for 139 € {half board}. Reply A or B by Friday ~ we keep your room until then. [Inn]',
  },
  {
    name: 'Turkish',
    text: 'Sayın müşterimiz, siparişiniz kargoya verildi. Yarın 10:00 ile 12:00 arasında teslim edilecektir. İyi günler dileriz.',
  },
  { name: 'Hindi', text: 'आपका कोड 314159 है। यह 10 मिनट में समाप्त हो जाएगा। इसे किसी के साथ साझा न करें।' },
  { name: 'Arabic', text: 'رمز التحقق الخاص بك هو 314159. لا تشاركه مع أي شخص. تنتهي صلاحيته خلال عشر دقائق.' },
];
