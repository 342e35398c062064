/** Texts that a company's file could hold and that no form of a report may obey. */
export const longWord =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
export const markup =
  '<script>alert("1")</script> <img src=x onerror=alert(2)> **bold** `tick` [link](javascript:alert(3)) &lt;'
export const pipes = 'a | b \\| c \\ d || e'
export const rightToLeft = 'مرحبا بالعالم \u202ereversed\u202c שלום'
export const emoji = '👩‍💻 family 👨‍👩‍👧‍👦 flag 🇩🇪 keycap 1️⃣ 中文字符 한국어'
export const control = 'bell\u0007 escape\u001b[31mred\u001b[0m\nnext line\r\nand\tlast'
